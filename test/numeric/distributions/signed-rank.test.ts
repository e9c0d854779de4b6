import { describe, expect, it } from 'vitest';
import * as signedRank from '../../../src/numeric/distributions/signed-rank.ts';
import golden from '../../golden/distributions.json' with { type: 'json' };
import { relativeError } from '../relative-error.ts';

/** P(W ≤ w) by trying all 2ⁿ assignments of signs. */
function byEnumeration(w: number, n: number): number {
  let count = 0;
  for (let signs = 0; signs < 2 ** n; signs++) {
    let sum = 0;
    for (let rank = 1; rank <= n; rank++) if (signs & (1 << (rank - 1))) sum += rank;
    if (sum <= w) count++;
  }
  return count / 2 ** n;
}

describe('the exact signed-rank distribution', () => {
  it('has the golden tails to 1e-14', () => {
    for (const { n, W, cdf, two_sided } of golden.signed_rank_exact) {
      expect(relativeError(signedRank.lowerTail(W, n), cdf)).toBeLessThan(1e-14);
      expect(relativeError(signedRank.twoSided(W, n), two_sided)).toBeLessThan(1e-14);
    }
  });

  it('is what all assignments of signs give', () => {
    for (const n of [0, 1, 2, 3, 4, 5, 8, 11]) {
      for (let w = -1; w <= (n * (n + 1)) / 2 + 1; w++)
        expect(signedRank.lowerTail(w, n)).toBe(byEnumeration(w, n));
    }
  });

  it('is symmetric and counts w in both tails', () => {
    for (let w = 0; w <= 1275; w += 17)
      expect(signedRank.upperTail(w, 50)).toBe(signedRank.lowerTail(1275 - w, 50));
    expect(signedRank.lowerTail(4, 6) + signedRank.upperTail(5, 6)).toBe(1);
  });

  it('neither overflows nor underflows at 1000 differences', () => {
    expect(signedRank.lowerTail(0, 1000)).toBe(2 ** -1000);
    expect(signedRank.lowerTail(250_250 - 1, 1000) + signedRank.upperTail(250_250, 1000)).toBeCloseTo(1, 12);
  });

  it('is refused beyond 1000 differences', () => {
    expect(() => signedRank.lowerTail(3, 1001)).toThrow(
      'the number of differences must be a whole number from 0 to 1000, got 1001; larger samples have the normal approximation',
    );
  });

  it('is NaN for NaN', () => {
    expect([signedRank.lowerTail(NaN, 5), signedRank.upperTail(NaN, 5), signedRank.twoSided(3, NaN)]).toEqual(
      [NaN, NaN, NaN],
    );
  });
});
