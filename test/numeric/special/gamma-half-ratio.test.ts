import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaHalfRatio } from '../../../src/numeric/special/gamma-half-ratio.ts';
import { logGamma } from '../../../src/numeric/special/log-gamma.ts';
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

  it('agrees with logGamma', () => {
    for (const a of [0.3, 2.7, 11.9, 12.1, 40]) {
      expect(relativeError(gammaHalfRatio(a), Math.exp(logGamma(a + 0.5) - logGamma(a)))).toBeLessThan(1e-13);
    }
  });
});
