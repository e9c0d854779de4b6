import { expect, test } from 'vitest';
import { noVariance, tooFew } from '../../../src/inference/ingredients/definedness.ts';

test('none and one are too few, two are not', () => {
  expect(tooFew(0, 0.3)).toEqual({ n: 0, estimate: Number.NaN, reason: 'no observation has a value there' });
  expect(tooFew(1, 0.3)).toEqual({
    n: 1,
    estimate: 0.3,
    reason: 'one observation: a statistic over observations needs at least two',
  });
  expect(tooFew(2, 0.3)).toBeUndefined();
});

test('what does not vary is named', () => {
  expect(noVariance(4, 0.1, 'the values')).toEqual({
    n: 4,
    estimate: 0.1,
    reason: 'no variance: the values are all the same',
  });
});
