import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as binomial from '../../../src/numeric/distributions/binomial.ts';
import { incompleteBeta } from '../../../src/numeric/special/incomplete-beta.ts';
import golden from '../../golden/distributions.json' with { type: 'json' };
import { relativeError } from '../relative-error.ts';

const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const trials = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the binomial distribution', () => {
  it('has the golden sign-test p-values to 1e-14', () => {
    for (const { n, k, p } of golden.binomial_half_two_sided) {
      expect(relativeError(binomial.twoSided(k, n, 0.5), p)).toBeLessThan(1e-14);
    }
  });

  it('has probabilities that are 1 together', () => {
    fc.assert(
      fc.property(trials, chance, ([, n], p) => {
        let sum = 0;
        for (let k = 0; k <= n; k++) sum += binomial.probability(k, n, p);
        expect(sum).toBeCloseTo(1, 13);
      }),
    );
  });

  it('agrees with @stdlib', () => {
    fc.assert(
      fc.property(trials, chance, ([k, n], p) => {
        expect(Math.abs(binomial.lowerTail(k, n, p) - binomialCdf(k, n, p))).toBeLessThan(1e-12);
      }),
    );
  });

  it('has the incomplete beta function as upper tail, k included', () => {
    fc.assert(
      fc.property(trials, chance, ([k, n], p) => {
        fc.pre(k > 0);
        expect(
          relativeError(binomial.upperTail(k, n, p), incompleteBeta(k, n - k + 1, p, 1 - p)),
        ).toBeLessThan(1e-11);
      }),
    );
  });

  it('counts every outcome once in P(X ≤ k) and P(X ≥ k + 1)', () => {
    fc.assert(
      fc.property(trials, chance, ([k, n], p) => {
        expect(binomial.lowerTail(k, n, p) + binomial.upperTail(k + 1, n, p)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('has as two-sided p-value the sum over all outcomes no likelier', () => {
    fc.assert(
      fc.property(trials, chance, ([k, n], p) => {
        const limit = binomial.probability(k, n, p) * (1 + 1e-7);
        let sum = 0;
        for (let i = 0; i <= n; i++)
          if (binomial.probability(i, n, p) <= limit) sum += binomial.probability(i, n, p);
        expect(relativeError(binomial.twoSided(k, n, p), Math.min(1, sum))).toBeLessThan(1e-12);
      }),
    );
  });

  it('is certain where p is 0 or 1', () => {
    expect([
      binomial.probability(0, 5, 0),
      binomial.probability(5, 5, 1),
      binomial.probability(1, 5, 0),
    ]).toEqual([1, 1, 0]);
    expect([binomial.lowerTail(0, 5, 0), binomial.upperTail(5, 5, 1), binomial.twoSided(5, 5, 1)]).toEqual([
      1, 1, 1,
    ]);
    expect([binomial.upperTail(1, 5, 0), binomial.lowerTail(4, 5, 1)]).toEqual([0, 0]);
    expect([binomial.twoSided(5, 5, 0), binomial.twoSided(0, 5, 1)]).toEqual([0, 0]);
  });

  it('never comes out as a count that is no whole number from 0 to n', () => {
    for (const k of [1.5, -1, 6]) expect(binomial.probability(k, 5, 0.3)).toBe(0);
  });

  it('is NaN for NaN, for chances outside 0 … 1 and for impossible counts', () => {
    expect([
      binomial.probability(NaN, 5, 0.5),
      binomial.lowerTail(1, 5, NaN),
      binomial.upperTail(1, 5, 1.1),
    ]).toEqual([NaN, NaN, NaN]);
    expect([
      binomial.twoSided(6, 5, 0.5),
      binomial.twoSided(1.5, 5, 0.5),
      binomial.lowerTail(1, -1, 0.5),
    ]).toEqual([NaN, NaN, NaN]);
    expect([binomial.lowerTail(5, 5, -0.1), binomial.upperTail(0, 5, NaN)]).toEqual([NaN, NaN]);
    expect([binomial.lowerTail(NaN, 5, 0.5), binomial.upperTail(NaN, 5, 0.5)]).toEqual([NaN, NaN]);
    expect([binomial.lowerTail(5, 2.5, 0.5), binomial.upperTail(0, 2.5, 0.5)]).toEqual([NaN, NaN]);
  });
});
