import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCurve, type SpecificationCurve, summariseCurve } from '../../src/audit/specification-curve.ts';

/** A curve of these estimates; those of 2 and more in size are significant. */
function curveOf(estimates: readonly number[]): SpecificationCurve {
  return {
    estimates: Float64Array.from(estimates),
    statistics: Float64Array.from(estimates),
    directions: Int8Array.from(estimates, (value) => (Math.abs(value) >= 2 ? Math.sign(value) : 0)),
  };
}

describe('a curve in a few numbers', () => {
  test('is its range, its middle, and what is significant', () => {
    expect(summariseCurve(curveOf([3, -1, 2, 1, Number.NaN]))).toEqual({
      specifications: 4,
      median: 1.5,
      lowest: -1,
      highest: 3,
      shareSignificant: 0.5,
      shareSameSign: 0.75,
    });
  });

  test('is of the specifications asked for', () => {
    expect(summariseCurve(curveOf([3, -1, 2]), [1])).toMatchObject({ specifications: 1, median: -1 });
  });

  test('of nothing is missing, not 0', () => {
    const missing = Number.NaN;
    expect(summariseCurve(emptyCurve(3))).toEqual({
      specifications: 0,
      median: missing,
      lowest: missing,
      highest: missing,
      shareSignificant: missing,
      shareSameSign: missing,
    });
  });

  test('does not hang on the order of the specifications', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }), (estimates) => {
        expect(summariseCurve(curveOf(estimates.toReversed()))).toEqual(summariseCurve(curveOf(estimates)));
      }),
      { seed: 1 },
    );
  });
});
