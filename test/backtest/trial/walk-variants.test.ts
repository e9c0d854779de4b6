import { expect, test } from 'vitest';
import { isNotMeasured } from '../../../src/backtest/performance/metric.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { trySearch } from '../../../src/backtest/trial/tried-variants.ts';
import { walkVariants } from '../../../src/backtest/trial/walk-variants.ts';
import { plain } from '../made-up.ts';
import { ready, run } from './made-up.ts';

const written = { ...plain, variants: { 'exit.sessions': [1, 3] } } satisfies Strategy;
const { tried } = trySearch(written, checkStrategy(written).value!, ready(), { seed: 1, draws: 99 });
const plan = { trainDates: 4, testDates: 3, anchored: true };

test('the variant chosen is the best of the past, and is told by what came after', () => {
  const walk = walkVariants(tried, run(), plan);
  if (isNotMeasured(walk)) throw new Error(walk.reason);
  expect(walk.folds.length).toBe(walk.days.length);
  expect(walk.folds.length).toBeGreaterThan(1);
  for (const { trainUntil, testFrom, testUntil } of walk.days) {
    expect(trainUntil).toBeLessThan(testFrom);
    expect(testFrom).toBeLessThanOrEqual(testUntil);
  }
  expect(walk.n).toBe(walk.folds.reduce((sum, { tested }) => sum + tested, 0));
});

test('nothing tested begins before every trade of the past has ended', () => {
  const walk = walkVariants(tried, run(), plan);
  if (isNotMeasured(walk)) throw new Error(walk.reason);
  expect(walk.embargo).toBe(Math.max(...tried.map(({ longest }) => longest)));
});

test('too few dates, or an embargo shorter than a trade, is said', () => {
  expect(walkVariants(tried, run(), { ...plan, trainDates: 40 })).toEqual({
    reason: 'too few event dates for one split',
  });
  expect(walkVariants(tried, run(), { ...plan, embargo: 1 })).toEqual({
    reason: expect.stringMatching(/^an embargo of 1 sessions is shorter than a trade may last, \d+$/),
  });
});
