import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaKernel, logBeta } from '../../../src/numeric/special/log-beta.ts';
import { relativeError } from '../relative-error.ts';

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('logBeta', () => {
  it('is ln 1/12 at (2, 3)', () => {
    expect(relativeError(logBeta(2, 3), -Math.log(12))).toBeLessThan(1e-14);
  });

  it('is ln 1/a at (a, 1), also where ln Γ itself is 1e7', () => {
    for (const a of [0.5, 7, 1e3, 1e6]) {
      expect(Math.abs(logBeta(a, 1) + Math.log(a))).toBeLessThan(1e-14 * Math.max(1, Math.log(a)));
    }
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(Math.abs(logBeta(a, b) - logBeta(b, a))).toBeLessThan(
          1e-14 * Math.max(1, Math.abs(logBeta(a, b))),
        );
      }),
    );
  });
});

describe('betaKernel', () => {
  it('is x y at (1, 1)', () => {
    expect(relativeError(betaKernel(1, 1, 0.25, 0.75), 0.1875)).toBeLessThan(1e-15);
  });

  it('agrees with logBeta', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => {
          const plain = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
          expect(relativeError(betaKernel(a, b, x, 1 - x), plain)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('is 0 at both ends', () => {
    expect([betaKernel(2, 3, 0, 1), betaKernel(2, 3, 1, 0)]).toEqual([0, 0]);
  });
});
