import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as chiSquared from '../../../src/numeric/distributions/chi-squared.ts';
import * as f from '../../../src/numeric/distributions/f.ts';
import * as studentT from '../../../src/numeric/distributions/student-t.ts';
import golden from '../../golden/distributions.json' with { type: 'json' };
import { relativeError } from '../relative-error.ts';

const degrees = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('the F distribution', () => {
  it('has the golden upper tails to 1e-13', () => {
    for (const { d1, d2, x, sf } of golden.F)
      expect(relativeError(f.upperTail(x, d1, d2), sf)).toBeLessThan(1e-13);
  });

  it('agrees with @stdlib', () => {
    fc.assert(
      fc.property(
        degrees,
        degrees,
        fc.double({ min: 0.02, max: 20, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (d1, d2, x, p) => {
          expect(Math.abs(f.lowerTail(x, d1, d2) - fCdf(x, d1, d2))).toBeLessThan(1e-11);
          expect(relativeError(f.quantile(p, d1, d2), fQuantile(p, d1, d2))).toBeLessThan(1e-8);
        },
      ),
    );
  });

  it('is a squared t where the numerator has one degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 20, noNaN: true }), degrees, (x, df) => {
        expect(relativeError(f.upperTail(x * x, 1, df), studentT.twoSided(x, df))).toBeLessThan(1e-12);
      }),
    );
  });

  it('has its lower tail where its reciprocal has the upper one', () => {
    for (const x of [0.1, 0.9, 3])
      expect(relativeError(f.lowerTail(x, 4, 9), f.upperTail(1 / x, 9, 4))).toBeLessThan(1e-14);
  });

  it('gives p back from its quantiles, on either side and however tiny', () => {
    fc.assert(
      fc.property(degrees, degrees, fc.double({ min: -50, max: -0.01, noNaN: true }), (d1, d2, logP) => {
        const p = Math.exp(logP);
        expect(relativeError(f.lowerTail(f.quantile(p, d1, d2), d1, d2), p)).toBeLessThan(1e-11);
        expect(relativeError(f.upperTail(f.upperQuantile(p, d1, d2), d1, d2), p)).toBeLessThan(1e-11);
      }),
    );
  });

  it('is chi-squared over its degrees where the denominator has infinitely many', () => {
    expect(f.upperTail(2, 3, Infinity)).toBe(chiSquared.upperTail(6, 3));
    expect(f.quantile(0.9, 3, Infinity)).toBe(chiSquared.quantile(0.9, 3) / 3);
    expect(f.density(2, 3, Infinity)).toBe(3 * chiSquared.density(6, 3));
    expect(f.lowerTail(2, 3, Infinity)).toBe(chiSquared.lowerTail(6, 3));
    expect(f.upperQuantile(0.1, 3, Infinity)).toBe(chiSquared.upperQuantile(0.1, 3) / 3);
  });

  it('has 1/(1 + x)² as density at two and two degrees of freedom', () => {
    for (const x of [0, 0.5, 3])
      expect(relativeError(f.density(x, 2, 2), 1 / (1 + x) ** 2)).toBeLessThan(1e-14);
  });

  it('is NaN for NaN and for degrees of freedom that are not positive', () => {
    expect([
      f.upperTail(NaN, 2, 3),
      f.lowerTail(1, 0, 3),
      f.density(1, 2, NaN),
      f.quantile(0.5, NaN, 3),
    ]).toEqual([NaN, NaN, NaN, NaN]);
    for (const [df1, df2] of [
      [0, 3],
      [-1, 3],
      [Infinity, 3],
      [2, 0],
      [2, NaN],
    ] as const) {
      expect([f.lowerTail(-1, df1, df2), f.upperTail(-1, df1, df2)]).toEqual([NaN, NaN]);
      expect([f.density(-1, df1, df2), f.quantile(0, df1, df2)]).toEqual([NaN, NaN]);
      expect(f.upperQuantile(0, df1, df2)).toBeNaN();
    }
    expect([f.lowerTail(NaN, 2, 3), f.density(NaN, 2, 3)]).toEqual([NaN, NaN]);
  });

  it('has no quantile of a chance outside 0 … 1', () => {
    for (const p of [-0.1, 1.1]) expect([f.quantile(p, 2, 3), f.upperQuantile(p, 2, 3)]).toEqual([NaN, NaN]);
  });

  it('has at 0 an infinite density below two numerator degrees, 1 at two and none above', () => {
    expect([1, 2, 3].map((df1) => f.density(0, df1, 5))).toEqual([Infinity, 1, 0]);
    expect(f.density(-1, 3, 5)).toBe(0);
  });

  it('has an infinite quantile where that is beyond the largest double', () => {
    expect(f.upperQuantile(1e-100, 3, 0.5)).toBe(Infinity);
  });

  it('has nothing below 0 and nothing beyond infinity', () => {
    expect([f.lowerTail(-1, 2, 3), f.upperTail(-1, 2, 3), f.upperTail(Infinity, 2, 3)]).toEqual([0, 1, 0]);
    expect([f.quantile(0, 2, 3), f.quantile(1, 2, 3)]).toEqual([0, Infinity]);
    expect([f.upperQuantile(1, 2, 3), f.upperQuantile(0, 2, 3)]).toEqual([0, Infinity]);
  });
});
