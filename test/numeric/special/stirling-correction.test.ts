import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stirlingCorrection } from '../../../src/numeric/special/stirling-correction.ts';
import { relativeError } from '../relative-error.ts';

describe('stirlingCorrection', () => {
  it('is what Stirling’s formula leaves of ln 10! at 11, and of ln √π at ½', () => {
    const stirling = (z: number) => (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI);
    expect(stirling(11) + stirlingCorrection(11)).toBeCloseTo(Math.log(3628800), 13);
    expect(stirling(0.5) + stirlingCorrection(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14);
  });

  it('falls by (z + ½) ln(1 + 1/z) − 1 from z to z + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), (z) => {
        const step = (z + 0.5) * Math.log1p(1 / z) - 1;
        expect(Math.abs(stirlingCorrection(z) - stirlingCorrection(z + 1) - step)).toBeLessThan(1e-13);
      }),
    );
  });

  it('has no seam between the table of halves, the recurrence and the series', () => {
    for (const z of [0.5, 1, 4.5, 10, 14.5, 15]) {
      expect(relativeError(stirlingCorrection(z * (1 + 1e-13)), stirlingCorrection(z))).toBeLessThan(3e-13);
    }
  });

  it('is 1/(12 z) for large z', () => {
    expect(relativeError(stirlingCorrection(1e9), 1 / 12e9)).toBeLessThan(1e-15);
  });
});
