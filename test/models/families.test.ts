import { describe, expect, test } from 'vitest';
import { modelFamilies, modelNamed } from '../../src/models/families.ts';
import { factorsOf } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';

describe('modelNamed', () => {
  test('finds members of the registry', () => {
    expect(modelNamed('market-model', models)).toBe(models['market-model']);
  });

  test.each(Object.values(modelFamilies).map(({ example }) => example))('makes %s', (example) => {
    expect(modelNamed(example, models)!.regressors.length).toBeGreaterThan(1);
  });

  test('takes factors by name, and the excess over the risk-free rate where it is among them', () => {
    const model = modelNamed('factors(mktrf, oil , rf)', models)!;
    expect(factorsOf(model)).toEqual(['rf', 'mktrf', 'oil']);
    expect(model.subtracts).toBe('rf');
    expect(model.regressors.map(({ term }) => term)).toEqual(['alpha', 'mktrf', 'oil']);
  });

  test.each([
    'dimson',
    'dimson(0)',
    'dimson(x)',
    'factors()',
    'factors(rf)',
    'factors(constant)',
    'factors(smb, smb)',
    'toString',
    '__proto__(1)',
    'constructor(1)',
  ])('knows no %s', (id) => {
    expect(modelNamed(id, models)).toBeUndefined();
  });
});
