import { expect, test } from 'vitest';
import { checkVariants, meansOf } from '../../../src/backtest/luck/variants.ts';
import { QuestionError } from '../../../src/errors/error.ts';

test('variants say all that is wrong with them at once', () => {
  const wrong = () =>
    checkVariants([Float64Array.of(1, 2, 3), Float64Array.of(1, 2), Float64Array.of(1, Number.NaN, 3)]);
  expect(wrong).toThrow(QuestionError);
  expect(wrong).toThrow(
    'variants[1] must have as many returns as the first, 3, got 2\nvariants[2][1] must be a return, got NaN',
  );
});

test('no variant and two sessions are too few', () => {
  expect(() => checkVariants([])).toThrow('variants must be at least one, got 0');
  expect(() => checkVariants([Float64Array.of(1, 2)])).toThrow(
    'sessions of a variant must be at least 3, got 2',
  );
});

test('means are those of each variant', () => {
  expect([...meansOf([Float64Array.of(1, 2, 6), Float64Array.of(0, 0, -3)])]).toEqual([3, -1]);
});
