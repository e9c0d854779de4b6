import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaKernel, lowerGamma, upperGamma } from '../../../src/numeric/special/incomplete-gamma.ts';
import { relativeError } from '../relative-error.ts';

const shape = fc.double({ min: 0.1, max: 1000, noNaN: true });
const place = fc.double({ min: 1e-6, max: 2000, noNaN: true });

describe('upperGamma', () => {
  it('is e⁻ˣ where a is 1', () => {
    for (const x of [0.1, 1, 2.5, 30, 700])
      expect(relativeError(upperGamma(1, x), Math.exp(-x))).toBeLessThan(1e-13);
  });

  it('and lowerGamma are 1 together', () => {
    fc.assert(
      fc.property(shape, place, (a, x) => {
        expect(lowerGamma(a, x) + upperGamma(a, x)).toBeCloseTo(1, 13);
      }),
    );
  });

  it('gains the kernel over a from a to a + 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 100, noNaN: true }),
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        (a, x) => {
          const grown = upperGamma(a, x) + gammaKernel(a, x) / a;
          expect(relativeError(upperGamma(a + 1, x), grown)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('is 1 and 0 at the ends and NaN for NaN', () => {
    expect([upperGamma(2, 0), upperGamma(2, Infinity), upperGamma(2, NaN)]).toEqual([1, 0, NaN]);
    expect([lowerGamma(2, 0), lowerGamma(2, Infinity), lowerGamma(0, 1)]).toEqual([0, 1, NaN]);
  });

  it('is NaN for shapes that are not positive and for places below 0', () => {
    for (const a of [0, -1, NaN]) expect([lowerGamma(a, 0), upperGamma(a, 0)]).toEqual([NaN, NaN]);
    for (const a of [0, -1, NaN])
      expect([lowerGamma(a, Infinity), upperGamma(a, Infinity)]).toEqual([NaN, NaN]);
    expect([lowerGamma(2, -1), upperGamma(2, -1)]).toEqual([NaN, NaN]);
  });

  it('has a kernel that is 0 at both ends', () => {
    expect([gammaKernel(2, 0), gammaKernel(2, Infinity)]).toEqual([0, 0]);
  });
});
