import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conformalInterval,
  conformalPValue,
  shiftedSums,
} from '../../../src/inference/small-sample/block-shifts.ts';

const alternatives = ['two-sided', 'greater', 'less'] as const;

/** Days that estimate nothing: an effect adds one to the days of the window, the last ones. */
function shiftsOf(values: readonly number[], days: number) {
  const effect = Float64Array.from(values, (_, i) => (i < values.length - days ? 0 : 1));
  return shiftedSums(Float64Array.from(values), effect, days)!;
}

describe('blocks of two in a circle of four', () => {
  const shifts = shiftsOf([1, 2, 4, 8], 2);

  test('begin with that of the window, then one step on at a time', () => {
    expect([...shifts.own]).toEqual([12, 9, 3, 6]);
    expect([...shifts.effect]).toEqual([2, 1, 0, 1]);
    expect(shifts.centre).toBe(6);
  });

  test('have as p the share of blocks that sum to as much', () => {
    expect(conformalPValue(shifts, 0, 'two-sided')).toBe(1 / 4);
    expect(conformalPValue(shifts, 6, 'two-sided')).toBe(1);
    expect(conformalPValue(shifts, 0, 'less')).toBe(1);
  });
});

test('an effect that leaves no trace in the window gives nothing', () => {
  expect(shiftedSums(new Float64Array(4), new Float64Array(4), 1)).toBeUndefined();
});

test('a window as long as the rest of the circle, whose residuals it mirrors, allows any effect at 95 %', () => {
  const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
  const centred = (given: readonly number[]) => {
    const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
    return Float64Array.from(given, (value) => value - mean);
  };
  fc.assert(
    fc.property(values, values, (own, effect) => {
      const shifts = shiftedSums(centred(own), centred(effect), 10);
      if (shifts === undefined) return;
      const question = { alternative: 'two-sided', confidence: 0.95 } as const;
      expect(conformalInterval(shifts, 10, question)).toEqual({ low: Number.NaN, high: Number.NaN });
    }),
    { numRuns: 500 },
  );
});

describe.each(alternatives)('%s', (alternative) => {
  const sample = fc.tuple(
    fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 40 }),
    fc.integer({ min: 1, max: 3 }),
  );

  test('an effect just inside the interval is not rejected, one just outside is', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 50, max: 94 }), ([values, days], percent) => {
        const confidence = percent / 100 + 0.003; // no share of 20 to 40 days
        const shifts = shiftsOf(values, days);
        const { low, high } = conformalInterval(shifts, days, { alternative, confidence });
        const isRejected = (effect: number) =>
          conformalPValue(shifts, effect / days, alternative) <= 1 - confidence;
        const step = 1e-7;
        if (Number.isFinite(low))
          expect([isRejected(low + step), isRejected(low - step)]).toEqual([false, true]);
        if (Number.isFinite(high))
          expect([isRejected(high - step), isRejected(high + step)]).toEqual([false, true]);
      }),
    );
  });

  test('where an effect outgrows that of the window, all beyond the ends is rejected, and hardly less is not', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 50, max: 94 }), ([...own], effect, percent) => {
        effect[19] = Math.abs(effect[19]!) + 1; // of the window itself
        const confidence = percent / 100 + 0.003; // no share of 20 days
        const shifts = shiftedSums(
          Float64Array.from(own),
          Float64Array.from(effect, (one) => one / 100),
          1,
        )!;
        const { low, high } = conformalInterval(shifts, 1, { alternative, confidence });
        const isRejected = (theta: number) => conformalPValue(shifts, theta, alternative) <= 1 - confidence;
        for (const [end, side] of [
          [low, -1],
          [high, 1],
        ] as const) {
          if (!Number.isFinite(end)) continue;
          const step = 1e-7 * Math.max(1, Math.abs(end));
          expect(isRejected(end - side * step)).toBe(false);
          for (let beyond = step; beyond < 1e7; beyond *= 1.5)
            expect(isRejected(end + side * beyond)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is open on the side that does not count', () => {
    const { low, high } = conformalInterval(shiftsOf([3, 1, -2, 4, -1], 1), 1, {
      alternative,
      confidence: 0.5,
    });
    expect([Number.isNaN(low), Number.isNaN(high)]).toEqual([
      alternative === 'less',
      alternative === 'greater',
    ]);
  });
});
