import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapByEventDate, type MeanInterval } from '../../../src/backtest/luck/event-date-bootstrap.ts';
import { QuestionError } from '../../../src/errors/error.ts';
import { drawsFrom } from '../../abnormal/made-up.ts';

const draws = { seed: 20260424, draws: 999, confidence: 0.95 };

function interval(values: ArrayLike<number>, dates: ArrayLike<number>, of = draws): MeanInterval {
  const outcome = bootstrapByEventDate(Float64Array.from(values), Int32Array.from(dates), of);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

describe('the mean of trades', () => {
  const { normal } = drawsFrom(3);
  const values = Float64Array.from({ length: 40 }, () => 0.01 + 0.03 * normal());
  const dates = values.map((_, i) => 100 + i);

  test('has an interval as wide as its standard error says', () => {
    const { estimate, standardError, percentile, bca, n, dates: distinct } = interval(values, dates);
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - estimate) ** 2, 0) / 40 / 40);
    expect([n, distinct]).toEqual([40, 40]);
    expect(standardError / deviation).toBeCloseTo(1, 1);
    for (const { low, high } of [percentile, bca]) {
      expect(low).toBeLessThan(estimate);
      expect(high).toBeGreaterThan(estimate);
      expect((high - low) / (2 * 1.96 * deviation)).toBeCloseTo(1, 0);
    }
  });

  test('counts trades of one date once: twice the trades on the same dates have the same interval', () => {
    const [own, twice] = [interval(values, dates), interval([...values, ...values], [...dates, ...dates])];
    expect(twice.n).toBe(80);
    expect(twice.dates).toBe(40);
    expect(twice.percentile.low).toBeCloseTo(own.percentile.low, 12);
    expect(twice.percentile.high).toBeCloseTo(own.percentile.high, 12);
    expect(twice.pValue).toBe(own.pValue);
  });

  test('does not see the order of trades', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...values.keys()], { minLength: 40 }), (order) => {
        const shuffled = interval(
          order.map((i) => values[i]!),
          order.map((i) => dates[i]!),
          { ...draws, draws: 99 },
        );
        const own = interval(values, dates, { ...draws, draws: 99 });
        expect(shuffled.percentile.low).toBeCloseTo(own.percentile.low, 12);
      }),
      { numRuns: 20 },
    );
  });

  test('leaves missing values out', () => {
    const some = interval([0.01, Number.NaN, 0.03, 0.02], [1, 2, 3, 4]);
    expect([some.n, some.dates, some.estimate]).toEqual([3, 3, expect.closeTo(0.02, 12)]);
  });

  test('is refused where a value is infinite, or there is not one date a value', () => {
    expect(() => interval([1, Number.POSITIVE_INFINITY, 3], [1, 2, 3])).toThrow(
      new QuestionError([
        {
          severity: 'error',
          code: 'bad-argument',
          message: 'values[1] must be a number, or NaN where it is not known, got Infinity',
        },
      ]),
    );
    expect(() => interval([1, 2, 3, 4], [1, 2, 3])).toThrow('eventDate must be as long as values, 4, got 3');
    expect(() => interval([1, 2, 3], [1, 2, 3, 4])).toThrow('eventDate must be as long as values, 3, got 4');
  });

  test('is not resampled from one date, nor from dates that all say the same', () => {
    const reasonOf = (some: number[], on: number[]) =>
      bootstrapByEventDate(Float64Array.from(some), Int32Array.from(on), draws);
    expect(reasonOf([0.01, 0.02], [5, 5])).toEqual({ reason: 'fewer than two event dates' });
    expect(reasonOf([], [])).toEqual({ reason: 'fewer than two event dates' });
    expect(reasonOf([0.01, 0.01], [5, 6])).toEqual({
      reason: 'no variance: the event dates all say the same',
    });
  });
});
