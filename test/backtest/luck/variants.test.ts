import { expect, test } from 'vitest';
import { realityCheck } from '../../../src/backtest/luck/reality-check.ts';
import { judgeSearch } from '../../../src/backtest/luck/search.ts';
import { stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';
import { superiorAbility } from '../../../src/backtest/luck/superior-ability.ts';
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

test('an infinite return is none: no p-value could be made of it', () => {
  const wrong = [Float64Array.of(0.01, Number.POSITIVE_INFINITY, 0.02, -0.01, 0.001)];
  const rows = stationaryIndices(5, { seed: 1, draws: 99 });
  const judged = [
    () => realityCheck(wrong, rows),
    () => superiorAbility(wrong, rows, { meanBlock: 2 }),
    () => judgeSearch(wrong, { seed: 1, draws: 99 }),
    () => checkVariants([Float64Array.of(1, Number.NEGATIVE_INFINITY, 3)]),
  ];
  for (const judge of judged) expect(judge).toThrow(/^variants\[0\]\[1\] must be a return, got -?Infinity$/);
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
