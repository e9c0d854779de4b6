import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma, stirlingCorrection } from '../../../src/numeric/special/log-gamma.ts';
import { relativeError } from '../relative-error.ts';

describe('logGamma', () => {
  it('is ln 10! at 11', () => {
    expect(relativeError(logGamma(11), Math.log(3628800))).toBeLessThan(1e-15);
  });

  it('is ln √π at ½', () => {
    expect(relativeError(logGamma(0.5), 0.5 * Math.log(Math.PI))).toBeLessThan(1e-14);
  });

  it('is exactly 0 at 1 and 2, infinite at 0, NaN below', () => {
    expect([logGamma(1), logGamma(2), logGamma(0), logGamma(-0.5)]).toEqual([0, 0, Infinity, NaN]);
  });

  it('grows by ln z from z to z + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), (z) => {
        expect(Math.abs(logGamma(z + 1) - logGamma(z) - Math.log(z))).toBeLessThan(1e-13);
      }),
    );
  });
});

describe('stirlingCorrection', () => {
  it('has no seam between the table of halves, the recurrence and the series', () => {
    for (const z of [0.5, 1, 4.5, 10, 14.5, 15]) {
      expect(relativeError(stirlingCorrection(z * (1 + 1e-13)), stirlingCorrection(z))).toBeLessThan(3e-13);
    }
  });

  it('is 1/(12 z) for large z', () => {
    expect(relativeError(stirlingCorrection(1e9), 1 / 12e9)).toBeLessThan(1e-15);
  });
});
