import { describe, expect, it } from 'vitest';
import { centralErf, erfc, gaussian, scaledErfc } from '../../../src/numeric/special/erfc.ts';
import { relativeError } from '../relative-error.ts';

describe('erfc', () => {
  it('is exact to 15 digits at 1, 5 and 20', () => {
    expect(relativeError(erfc(1), 0.15729920705028513)).toBeLessThan(1e-15);
    expect(relativeError(erfc(5), 1.537459794428035e-12)).toBeLessThan(2e-15);
    expect(relativeError(erfc(20), 5.395865611607901e-176)).toBeLessThan(2e-15);
  });

  it('is 2 less itself on the other side', () => {
    for (const x of [0.1, 0.5, 2, 6]) expect(erfc(-x)).toBeCloseTo(2 - erfc(x), 15);
  });

  it('has no seam where the approximation changes', () => {
    for (const seam of [0.46875, 4]) {
      expect(relativeError(erfc(seam * (1 + 1e-14)), erfc(seam * (1 - 1e-14)))).toBeLessThan(2e-12);
    }
    expect(
      relativeError(1 - centralErf(0.46875), Math.exp(-(0.46875 ** 2)) * scaledErfc(0.46875)),
    ).toBeLessThan(1e-15);
  });

  it('is 0 far right, 2 far left and NaN for NaN', () => {
    expect([erfc(Infinity), erfc(-Infinity), erfc(NaN)]).toEqual([0, 2, NaN]);
  });
});

describe('gaussian', () => {
  it('keeps its digits at 37.1, where x²/2 is rounded', () => {
    expect(relativeError(gaussian(37.1), 1.3072723687206494e-299)).toBeLessThan(1e-15);
  });

  it('is NaN for NaN', () => {
    expect(gaussian(NaN)).toBeNaN();
  });
});
