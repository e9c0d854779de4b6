import { describe, expect, test } from 'vitest';
import { familyForms, modelFamilies, modelMeant, modelNamed, plainId } from '../../src/models/families.ts';
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

  test('knows factors by what published files call them, in any case, as the files are read', () => {
    const factorsIn = (id: string) => factorsOf(modelNamed(id, models)!);
    expect(factorsIn('factors(Mkt-RF, SMB, RF)')).toEqual(['rf', 'mktrf', 'smb']);
    expect(factorsIn('factors(umd)')).toEqual(['mom']);
    expect(factorsIn('factors(Oil)')).toEqual(['oil']);
    expect(modelNamed('factors(umd, mom)', models)).toBeUndefined();
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

test('of a family that is known its form is told, of one that is misspelt the member that was meant', () => {
  expect(modelMeant('dimson(99)', models)).toBe('write dimson(n) with n from 1 to 9');
  expect(modelMeant('factors(rf)', models)).toBe(`write ${familyForms[1]}`);
  expect(modelMeant('dimsn(3)', models)).toBe('did you mean "dimson(3)"?');
  expect(modelMeant('Factors(SMB)', models)).toBe('did you mean "factors(SMB)"?');
  expect(modelMeant('dimsn(77)', models)).toBe('did you mean "dimson(1)"?');
  expect(modelMeant('dimson', models)).toBe('did you mean "dimson(1)"?');
  expect(modelMeant('market_model', models)).toBe('did you mean "market-model"?');
  expect(modelMeant('jensen', models)).toBeUndefined();
});

test('ids that name one model are one when written plainly', () => {
  expect(plainId('factors(UMD, Mkt-RF)')).toBe(plainId('factors(mom,mktrf)'));
  expect(plainId('dimson( 2 )')).toBe('dimson(2)');
  expect(plainId('market-model')).toBe('market-model');
});
