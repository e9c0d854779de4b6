import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaHalfRatio } from '../../../src/numeric/special/gamma-half-ratio.ts';
import { stirlingCorrection } from '../../../src/numeric/special/stirling-correction.ts';
import { relativeError } from '../relative-error.ts';

describe('gammaHalfRatio', () => {
  it('is 1/√π at ½ and √π/2 at 1', () => {
    expect(relativeError(gammaHalfRatio(0.5), 1 / Math.sqrt(Math.PI))).toBeLessThan(1e-15);
    expect(relativeError(gammaHalfRatio(1), Math.sqrt(Math.PI) / 2)).toBeLessThan(1e-15);
  });

  it('is a over the ratio half a step on', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (a) => {
        expect(relativeError(gammaHalfRatio(a) * gammaHalfRatio(a + 0.5), a)).toBeLessThan(2e-15);
      }),
    );
  });

  it('agrees with Stirling’s formula and what it leaves', () => {
    for (const a of [0.3, 2.7, 11.9, 12.1, 40]) {
      const left = stirlingCorrection(a + 0.5) - stirlingCorrection(a);
      const ratio = Math.sqrt(a) * Math.exp(a * Math.log1p(0.5 / a) - 0.5 + left);
      expect(relativeError(gammaHalfRatio(a), ratio)).toBeLessThan(1e-13);
    }
  });
});
