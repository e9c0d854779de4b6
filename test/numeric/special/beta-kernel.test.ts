import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaKernel } from '../../../src/numeric/special/beta-kernel.ts';
import { relativeError } from '../relative-error.ts';

describe('betaKernel', () => {
  it('is x y at (1, 1)', () => {
    expect(relativeError(betaKernel(1, 1, 0.25, 0.75), 0.1875)).toBeLessThan(1e-15);
  });

  it('is 12 x² y³ at (2, 3), since B is 1/12 there', () => {
    expect(relativeError(betaKernel(2, 3, 0.25, 0.75), 12 * 0.25 ** 2 * 0.75 ** 3)).toBeLessThan(1e-14);
  });

  it('is a xᵃ y at (a, 1), also where ln Γ itself is 1e7', () => {
    for (const a of [0.5, 7, 1e3, 1e6]) {
      const y = 1 / (a + 1);
      const plain = a * Math.exp(a * Math.log1p(-y)) * y;
      expect(relativeError(betaKernel(a, 1, 1 - y, y), plain)).toBeLessThan(1e-13);
    }
  });

  it('is the same with both pairs exchanged', () => {
    const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, x) => {
        const [one, other] = [betaKernel(a, b, x, 1 - x), betaKernel(b, a, 1 - x, x)];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * one);
      }),
    );
  });

  it('is 0 at both ends', () => {
    expect([betaKernel(2, 3, 0, 1), betaKernel(2, 3, 1, 0)]).toEqual([0, 0]);
  });
});
