import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaFraction, betaSeries, incompleteBeta } from '../../../src/numeric/special/incomplete-beta.ts';
import { relativeError } from '../relative-error.ts';

const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('incompleteBeta', () => {
  it('is xᵃ where b is 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 20, noNaN: true }), share, (a, x) => {
        expect(relativeError(incompleteBeta(a, 1, x, 1 - x), x ** a)).toBeLessThan(1e-12);
      }),
    );
  });

  it('and its other tail are 1 together', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(incompleteBeta(a, b, x, 1 - x) + incompleteBeta(b, a, 1 - x, x)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('is ½ in the middle of a symmetric one, however peaked', () => {
    for (const a of [0.5, 3, 1e3, 1e5]) expect(incompleteBeta(a, a, 0.5, 0.5)).toBeCloseTo(0.5, 12);
  });

  it('is 0 and 1 at the ends and NaN for NaN', () => {
    expect([incompleteBeta(2, 3, 0, 1), incompleteBeta(2, 3, 1, 0), incompleteBeta(2, 3, NaN, NaN)]).toEqual([
      0,
      1,
      NaN,
    ]);
  });

  it('is NaN for shapes that are not positive and for shares outside 0 … 1, at the ends as well', () => {
    for (const [a, b] of [
      [0, 3],
      [-1, 3],
      [2, 0],
      [NaN, 3],
    ] as const) {
      expect([incompleteBeta(a, b, 0, 1), incompleteBeta(a, b, 1, 0)]).toEqual([NaN, NaN]);
    }
    expect([incompleteBeta(2, 3, -0.1, 0), incompleteBeta(2, 3, 0, -0.1)]).toEqual([NaN, NaN]);
  });
});

describe('betaSeries and betaFraction', () => {
  it('are two roads to the same number', () => {
    for (const [a, b, x] of [
      [0.5, 5, 0.05],
      [3, 4, 0.2],
      [50, 60, 0.4],
    ] as const) {
      expect(relativeError(betaSeries(a, b, x) / a, 1 / betaFraction(a, b, x, 1 - x))).toBeLessThan(1e-13);
    }
  });
});
