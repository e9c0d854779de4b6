import chisquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import chisquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as chiSquared from '../../../src/numeric/distributions/chi-squared.ts';
import * as normal from '../../../src/numeric/distributions/normal.ts';
import golden from '../../golden/distributions.json' with { type: 'json' };
import { relativeError } from '../relative-error.ts';

const degrees = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('the chi-squared distribution', () => {
  it('has the golden upper tails to 1e-13', () => {
    for (const { df, x, sf } of golden.chi2)
      expect(relativeError(chiSquared.upperTail(x, df), sf)).toBeLessThan(1e-13);
  });

  it('agrees with @stdlib', () => {
    fc.assert(
      fc.property(
        degrees,
        fc.double({ min: 0.05, max: 4, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
        (df, ratio, p) => {
          const x = df * ratio;
          expect(Math.abs(chiSquared.lowerTail(x, df) - chisquareCdf(x, df))).toBeLessThan(1e-11);
          expect(relativeError(chiSquared.quantile(p, df), chisquareQuantile(p, df))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('is a squared normal at one degree of freedom', () => {
    for (const x of [0.01, 0.3, 1, 2, 5, 20, 30]) {
      expect(relativeError(chiSquared.upperTail(x * x, 1), normal.twoSided(x))).toBeLessThan(5e-13);
    }
  });

  it('gives p back from its quantiles, on either side and however tiny', () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: -600, max: -0.01, noNaN: true }), (df, logP) => {
        const p = Math.exp(logP);
        const lower = chiSquared.quantile(p, df);
        const upper = chiSquared.upperQuantile(p, df);
        if (lower > 1e-290) expect(relativeError(chiSquared.lowerTail(lower, df), p)).toBeLessThan(1e-12);
        expect(relativeError(chiSquared.upperTail(upper, df), p)).toBeLessThan(1e-12);
      }),
    );
  });

  it('has e^{−x/2}/2 as density at two degrees of freedom', () => {
    for (const x of [0, 0.5, 2, 100])
      expect(relativeError(chiSquared.density(x, 2), Math.exp(-x / 2) / 2)).toBeLessThan(1e-14);
  });

  it('has at 0 an infinite density below two degrees of freedom, ½ at two and none above', () => {
    expect([1, 2, 3].map((df) => chiSquared.density(0, df))).toEqual([Infinity, 0.5, 0]);
  });

  it('has nothing below 0', () => {
    expect([chiSquared.lowerTail(-1, 3), chiSquared.upperTail(-1, 3), chiSquared.density(-1, 3)]).toEqual([
      0, 1, 0,
    ]);
    expect([chiSquared.quantile(0, 3), chiSquared.quantile(1, 3)]).toEqual([0, Infinity]);
    expect([chiSquared.upperQuantile(1, 3), chiSquared.upperQuantile(0, 3)]).toEqual([0, Infinity]);
  });

  it('is NaN for NaN and for degrees of freedom that are not positive', () => {
    expect([chiSquared.upperTail(NaN, 3), chiSquared.lowerTail(1, 0), chiSquared.density(NaN, 3)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    expect([chiSquared.quantile(NaN, 3), chiSquared.upperQuantile(0.5, NaN)]).toEqual([NaN, NaN]);
    for (const df of [0, -1, NaN]) {
      expect([chiSquared.lowerTail(-1, df), chiSquared.upperTail(-1, df)]).toEqual([NaN, NaN]);
      expect([chiSquared.density(-1, df), chiSquared.density(0, df)]).toEqual([NaN, NaN]);
      expect([chiSquared.quantile(0, df), chiSquared.upperQuantile(0, df)]).toEqual([NaN, NaN]);
    }
  });

  it('has no quantile of a chance outside 0 … 1', () => {
    for (const p of [-0.1, 1.1])
      expect([chiSquared.quantile(p, 3), chiSquared.upperQuantile(p, 3)]).toEqual([NaN, NaN]);
  });
});
