import { describe, expect, it } from 'vitest';
import { centralErf, gaussian, scaledErfc } from '../../../src/numeric/special/erfc.ts';
import { relativeError } from '../relative-error.ts';

describe('scaledErfc', () => {
  it('is exact to 15 digits at 1, 5 and 20', () => {
    expect(relativeError(scaledErfc(1), 0.427583576155807)).toBeLessThan(1e-15);
    expect(relativeError(scaledErfc(5), 0.11070463773306863)).toBeLessThan(1e-15);
    expect(relativeError(scaledErfc(20), 0.028174348741051319)).toBeLessThan(1e-15);
  });

  it('has no seam where the approximation changes', () => {
    expect(relativeError(scaledErfc(4 * (1 + 1e-14)), scaledErfc(4 * (1 - 1e-14)))).toBeLessThan(1e-13);
    expect(
      relativeError(1 - centralErf(0.46875), Math.exp(-(0.46875 ** 2)) * scaledErfc(0.46875)),
    ).toBeLessThan(1e-15);
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
