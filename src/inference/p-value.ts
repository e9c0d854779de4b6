import * as normal from '../numeric/distributions/normal.ts';
import * as studentT from '../numeric/distributions/student-t.ts';
import type { NullDistribution, Statistic } from './test-statistic.ts';

/** Which departures from the null hypothesis count: either, only upwards, only downwards. */
export type Alternative = 'two-sided' | 'greater' | 'less';

/** Probability, under the null hypothesis, of a statistic at least as extreme. Tails are never 1 − a cumulative probability. */
export function pValue(statistic: number, distribution: NullDistribution, alternative: Alternative): number {
  if (distribution.name === 'normal') {
    if (alternative === 'two-sided') return normal.twoSided(statistic);
    return alternative === 'greater' ? normal.upperTail(statistic) : normal.lowerTail(statistic);
  }
  const { degreesOfFreedom } = distribution;
  if (alternative === 'two-sided') return studentT.twoSided(statistic, degreesOfFreedom);
  return alternative === 'greater'
    ? studentT.upperTail(statistic, degreesOfFreedom)
    : studentT.lowerTail(statistic, degreesOfFreedom);
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
  const critical =
    distribution.name === 'normal'
      ? normal.upperQuantile(tail)
      : studentT.upperQuantile(tail, distribution.degreesOfFreedom);
  const reach = critical * standardError;
  return {
    low: alternative === 'less' ? Number.NaN : estimate - reach,
    high: alternative === 'greater' ? Number.NaN : estimate + reach,
  };
}
