import { expect, test } from 'vitest';
import { factorModel } from '../../src/models/factor-model.ts';

test('a factor model names its factors and its expected return', () => {
  expect(factorModel(['mktrf', 'mom'])).toMatchObject({
    name: 'Factors mktrf, mom',
    formula: 'E[R] = a + b1·mktrf + b2·mom',
  });
});
