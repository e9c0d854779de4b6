import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviance } from '../../../src/numeric/special/deviance.ts';
import { relativeError } from '../relative-error.ts';

describe('deviance', () => {
  it('is 0 at the mean and nowhere below', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, (a) => {
        expect(deviance(a, a)).toBe(0);
      }),
    );
    fc.assert(
      fc.property(positive, positive, (a, m) => {
        expect(deviance(a, m)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is (a − m)²/(2m) close to the mean, where the plain formula has no digit left', () => {
    expect(relativeError(deviance(1e6 + 1e-3, 1e6), (1e6 + 1e-3 - 1e6) ** 2 / 2e6)).toBeLessThan(1e-8);
  });

  it('has no seam where the series ends', () => {
    const seam = 1.3 / 0.7;
    expect(relativeError(deviance(seam * (1 + 1e-13), 1), deviance(seam * (1 - 1e-13), 1))).toBeLessThan(
      1e-11,
    );
  });
});
