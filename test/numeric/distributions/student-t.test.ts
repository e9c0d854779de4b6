import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as normal from '../../../src/numeric/distributions/normal.ts';
import * as studentT from '../../../src/numeric/distributions/student-t.ts';
import golden from '../../golden/distributions.json' with { type: 'json' };
import { relativeError } from '../relative-error.ts';

const degrees = fc.double({ min: 0.5, max: 1000, noNaN: true });

describe("Student's t distribution", () => {
  it('has the golden tails to 1e-12, down to 1e-295', () => {
    for (const { df, x, sf, two_sided } of golden.t) {
      expect(relativeError(studentT.upperTail(x, df), sf)).toBeLessThan(1e-12);
      expect(relativeError(studentT.lowerTail(-x, df), sf)).toBeLessThan(1e-12);
      expect(relativeError(studentT.twoSided(x, df), two_sided)).toBeLessThan(1e-12);
    }
  });

  it('has the golden tails for degrees of freedom that are no whole number', () => {
    for (const { df, x, two_sided } of golden.t_noninteger_df) {
      expect(relativeError(studentT.twoSided(x, df), two_sided)).toBeLessThan(1e-13);
    }
  });

  it('has the golden quantiles to 1e-12', () => {
    for (const { df, p, q } of golden.t_quantile) {
      // p stands rounded in the file, so 1 − p carries that rounding too.
      expect(relativeError(studentT.quantile(p, df), q)).toBeLessThan(1e-12);
      expect(relativeError(studentT.upperQuantile(1 - p, df), q)).toBeLessThan(1e-12);
    }
  });

  it('agrees with @stdlib', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        degrees,
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
        (x, df, p) => {
          expect(relativeError(studentT.lowerTail(x, df), tCdf(x, df))).toBeLessThan(1e-10);
          const ours = studentT.quantile(p, df);
          expect(Math.abs(ours - tQuantile(p, df))).toBeLessThan(1e-9 * Math.max(1, Math.abs(ours)));
        },
      ),
    );
  });

  it('is the Cauchy distribution at one degree of freedom', () => {
    for (const x of [1e-3, 0.5, 2, 1e5, 1e200]) {
      expect(relativeError(studentT.upperTail(x, 1), Math.atan(1 / x) / Math.PI)).toBeLessThan(1e-13);
      expect(relativeError(studentT.density(x, 1), 1 / (Math.PI * (1 + x * x)) || 0)).toBeLessThan(1e-13);
    }
  });

  it('has closed quantiles at one and at two degrees of freedom, in the middle as in the tails', () => {
    for (const p of [0.01, 0.3, 0.45, 0.6, 0.9]) {
      expect(relativeError(studentT.quantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-13);
      const atTwo = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(relativeError(studentT.quantile(p, 2), atTwo)).toBeLessThan(1e-13);
    }
    expect(studentT.quantile(0.5, 3)).toBeCloseTo(0, 15);
  });

  it('is the normal at infinitely many degrees of freedom, and nearly so at 1e9', () => {
    expect(studentT.twoSided(1.96, Infinity)).toBe(normal.twoSided(1.96));
    expect(studentT.quantile(0.975, Infinity)).toBe(normal.quantile(0.975));
    expect(studentT.density(1, Infinity)).toBe(normal.density(1));
    expect(relativeError(studentT.twoSided(1.96, 1e9), normal.twoSided(1.96))).toBeLessThan(1e-8);
  });

  it('gives p back from its quantile, however tiny', () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: -690, max: -0.01, noNaN: true }), (df, logP) => {
        const p = Math.exp(logP);
        const x = studentT.upperQuantile(p, df);
        fc.pre(Number.isFinite(x));
        expect(relativeError(studentT.upperTail(x, df), p)).toBeLessThan(1e-12);
      }),
    );
  });

  it('has no seam between its series and its continued fraction', () => {
    for (const df of [6.1, 30, 200, 1e5]) {
      const seam = Math.sqrt(3);
      expect(
        relativeError(studentT.twoSided(seam * (1 + 1e-15), df), studentT.twoSided(seam * (1 - 1e-15), df)),
      ).toBeLessThan(5e-14);
    }
  });

  it('is NaN for NaN and for degrees of freedom that are not positive', () => {
    expect([studentT.twoSided(NaN, 5), studentT.twoSided(1, NaN), studentT.density(1, 0)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    expect([
      studentT.upperTail(NaN, Infinity),
      studentT.quantile(NaN, 5),
      studentT.quantile(0.5, -1),
    ]).toEqual([NaN, NaN, NaN]);
    expect([studentT.density(1, -1), studentT.twoSided(1, 0), studentT.twoSided(Infinity, -1)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    for (const df of [0, -1]) expect(studentT.upperQuantile(0.5, df)).toBeNaN();
  });

  it('has no quantile of a chance outside 0 … 1', () => {
    for (const p of [-0.1, 1.1]) {
      expect([studentT.quantile(p, 3), studentT.quantile(p, Infinity)]).toEqual([NaN, NaN]);
    }
  });

  it('has nothing beyond infinity', () => {
    expect([
      studentT.twoSided(Infinity, 3),
      studentT.lowerTail(Infinity, 3),
      studentT.quantile(0, 3),
    ]).toEqual([0, 1, -Infinity]);
  });
});
