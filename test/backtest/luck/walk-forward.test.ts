import { describe, expect, test } from 'vitest';
import { type WalkForward, walkForward } from '../../../src/backtest/luck/walk-forward.ts';
import { noise } from './made-up.ts';

const sessions = Int32Array.of(0, 10, 20, 30, 40, 50);
const plan = { trainDates: 2, testDates: 2, holding: 5, gap: 0, anchored: false };

function walked(returns: readonly Float64Array[], score?: (some: Float64Array) => number): WalkForward {
  const outcome = walkForward(returns, sessions, plan, score);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

describe('choosing the best of the past', () => {
  const early = Float64Array.of(0.04, 0.02, 0.01, 0.01, -0.01, -0.01);
  const late = Float64Array.of(0, 0, 0.03, 0.03, 0.05, 0.07);
  const outcome = walked([early, late]);

  test('reports what the chosen did next', () => {
    expect(outcome.folds).toEqual([
      { trained: 2, tested: 2, chosen: 0, inSample: 0.03, outOfSample: 0.01 },
      { trained: 2, tested: 2, chosen: 1, inSample: 0.03, outOfSample: expect.closeTo(0.06, 12) },
    ]);
    expect([...outcome.returns]).toEqual([Number.NaN, Number.NaN, 0.01, 0.01, 0.05, 0.07]);
    expect([outcome.n, outcome.mean]).toEqual([4, expect.closeTo(0.035, 12)]);
  });

  test('is as efficient as what came after is of what was seen before', () => {
    expect(outcome.efficiency).toBeCloseTo(0.07 / 0.06, 12);
  });

  test('chooses by the score it is given', () => {
    const fewest = walked([early, late], (some) => -some.reduce((sum, value) => sum + value, 0));
    expect(fewest.folds.map(({ chosen }) => chosen)).toEqual([1, 0]);
  });

  test('takes the first of equals, and never a variant that did not trade', () => {
    expect(walked([early, early]).folds.map(({ chosen }) => chosen)).toEqual([0, 0]);
    const never = new Float64Array(6).fill(Number.NaN);
    expect(walked([never, early]).folds.map(({ chosen }) => chosen)).toEqual([1, 1]);
  });

  test('has no choice where nothing traded, and says so', () => {
    const never = new Float64Array(6).fill(Number.NaN);
    const none = walked([never]);
    expect(none.folds.map(({ chosen }) => chosen)).toEqual([-1, -1]);
    expect(none.n).toBe(0);
    expect(none.efficiency).toEqual({ reason: 'no fold has a score on both sides' });
  });

  test('that lost already has no efficiency', () => {
    const { efficiency } = walked([early.map((value) => -Math.abs(value))]);
    expect(efficiency).toEqual({ reason: 'the chosen variants lost where they were chosen' });
  });
});

test('what a later event earned changes no earlier choice', () => {
  const returns = noise(3, 5, 6);
  const spoilt = returns.map((variant) => variant.map((value, event) => (event >= 4 ? -9 * value : value)));
  expect(walked(spoilt).folds[0]).toEqual(walked(returns).folds[0]);
  expect(walked(spoilt).folds[1]!.chosen).toBe(walked(returns).folds[1]!.chosen);
});

test('too few dates are no walk', () => {
  expect(walkForward([Float64Array.of(0.1)], Int32Array.of(1), plan)).toEqual({
    reason: 'too few event dates for one split',
  });
});
