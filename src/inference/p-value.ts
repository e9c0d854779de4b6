import * as normal from '../numeric/distributions/normal.ts';
import * as signedRank from '../numeric/distributions/signed-rank.ts';
import * as studentT from '../numeric/distributions/student-t.ts';
import type { NullDistribution, Statistic } from './test-statistic.ts';

/** Which departures from the null hypothesis count: either, only upwards, only downwards. */
export type Alternative = 'two-sided' | 'greater' | 'less';

/** How extreme a statistic is by an alternative: a larger one is one more extreme. */
export const extremity = {
  'two-sided': Math.abs,
  greater: (statistic: number) => statistic,
  less: (statistic: number) => -statistic,
} as const satisfies Record<Alternative, (statistic: number) => number>;

/**
 * Whether a value drawn under the null hypothesis is at least as extreme as the one observed.
 *
 * @param slack what both may differ by and be the same but for rounding
 */
export function isAsExtreme(
  value: number,
  observed: number,
  slack: number,
  alternative: Alternative,
): boolean {
  const size = extremity[alternative];
  return size(value) >= size(observed) - slack;
}

/**
 * Probability, under the null hypothesis, of a statistic at least as extreme. Tails are never 1 − a cumulative probability.
 *
 * @returns NaN where the statistic is no finite number, as over a deviation of 0, or the distribution is none
 */
export function pValue(statistic: number, distribution: NullDistribution, alternative: Alternative): number {
  if (!Number.isFinite(statistic) || !isDistribution(distribution)) return Number.NaN;
  switch (distribution.name) {
    case 'normal': {
      const { mean = 0, deviation = 1 } = distribution;
      const tail = { 'two-sided': normal.twoSided, greater: normal.upperTail, less: normal.lowerTail };
      return tail[alternative]((statistic - mean) / deviation);
    }
    case 'signed-rank': {
      const { twoSided, upperTail, lowerTail } = signedRank;
      const tail = { 'two-sided': twoSided, greater: upperTail, less: lowerTail };
      return tail[alternative](statistic, distribution.values);
    }
    case 't': {
      const { twoSided, upperTail, lowerTail } = studentT;
      const tail = { 'two-sided': twoSided, greater: upperTail, less: lowerTail };
      return tail[alternative](statistic, distribution.degreesOfFreedom);
    }
  }
}

/** Whether a distribution is one: a test of the caller's own may give any. */
function isDistribution(given: NullDistribution | undefined): boolean {
  switch (given?.name) {
    case 'normal': {
      const { mean = 0, deviation = 1 } = given;
      return Number.isFinite(mean) && Number.isFinite(deviation) && deviation > 0;
    }
    case 'signed-rank':
      return Number.isInteger(given.values) && given.values >= 0 && given.values <= signedRank.LARGEST_SAMPLE;
    case 't':
      return given.degreesOfFreedom > 0; // of infinitely many it is the normal
    default:
      return false;
  }
}

/**
 * Confidence interval of an estimate that is its statistic times its standard error. One-sided alternatives give
 * one-sided intervals, whose open end is NaN.
 */
export function confidenceInterval(
  { estimate, standardError, distribution }: Pick<Statistic, 'estimate' | 'standardError' | 'distribution'>,
  alternative: Alternative,
  confidence: number,
): { low: number; high: number } {
  if (standardError === undefined) return { low: Number.NaN, high: Number.NaN };
  const tail = alternative === 'two-sided' ? (1 - confidence) / 2 : 1 - confidence;
  const critical = upperQuantile(distribution, tail);
  const reach = critical * standardError;
  return {
    low: alternative === 'less' ? Number.NaN : estimate - reach,
    high: alternative === 'greater' ? Number.NaN : estimate + reach,
  };
}

/**
 * The size a statistic must reach to be significant: the same as its p-value being no larger than `level`.
 *
 * @param distribution symmetric about 0: standard normal, or t
 */
export function criticalValue(
  distribution: NullDistribution,
  alternative: Alternative,
  level: number,
): number {
  return upperQuantile(distribution, alternative === 'two-sided' ? level / 2 : level);
}

/** Critical value of a statistic that is an estimate over its standard error, which W⁺ never is. */
function upperQuantile(distribution: NullDistribution, tail: number): number {
  if (distribution.name === 'signed-rank') return Number.NaN;
  return distribution.name === 'normal'
    ? normal.upperQuantile(tail)
    : studentT.upperQuantile(tail, distribution.degreesOfFreedom);
}
