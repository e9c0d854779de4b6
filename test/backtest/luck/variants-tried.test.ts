import { expect, test } from 'vitest';
import { variantsTried } from '../../../src/backtest/luck/variants-tried.ts';
import { centralMoments } from '../../../src/backtest/performance/ingredients/central-moments.ts';
import { deflatedSharpe } from '../../../src/backtest/performance/ingredients/sharpe-uncertainty.ts';
import { variants } from './golden-variants.ts';
import { noise } from './made-up.ts';

test('the golden variants are ten, and the best of them is deflated', () => {
  const outcome = variantsTried(variants);
  if ('reason' in outcome) throw new Error(outcome.reason);
  const moments = centralMoments(variants[outcome.best]!);
  expect(outcome.trials.count).toBe(10);
  expect(outcome.sharpe).toBeCloseTo(moments.mean / moments.deviation, 14);
  expect(outcome.deflated).toBeLessThan(outcome.probabilistic);
  const { count, sharpeVariance } = outcome.trials;
  expect(outcome.deflated).toBe(
    deflatedSharpe({ ...moments, sharpe: outcome.sharpe }, sharpeVariance, count),
  );
});

test('a variant that never trades was tried all the same', () => {
  const some = noise(1, 3, 50);
  const [own, more] = [variantsTried(some), variantsTried([...some, new Float64Array(50)])];
  if ('reason' in own || 'reason' in more) throw new Error('not told');
  expect([own.trials.count, more.trials.count]).toEqual([3, 4]);
  expect(more.trials.sharpeVariance).toBe(own.trials.sharpeVariance);
  expect(more.deflated).toBeLessThan(own.deflated);
});

test('one variant has no variance of Sharpe ratios', () => {
  expect(variantsTried(noise(1, 1, 50))).toEqual({
    reason: 'fewer than two variants have returns that vary',
  });
});
