import { slackAmong } from '../rounding.ts';
import type { Assessment, Question } from './small-sample-method.ts';

/**
 * Sums of `days` values that follow one another, missing ones skipped, from the last back and none used twice: under
 * the null hypothesis as good as exchangeable with a sum after the last. Sums that overlap would repeat one another and
 * make p smaller than it is.
 */
export function blockSums(values: Float64Array, days: number): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  return Float64Array.from({ length: Math.floor(known.length / days) }, (_, block) => {
    const end = known.length - block * days;
    return known.subarray(end - days, end).reduce((sum, value) => sum + value, 0);
  });
}

/**
 * A statistic among others like it: p is its rank over all of them, itself included; two-sided twice the smaller tail,
 * at most 1. Ties, those but for rounding among them, count against it. Exact when all are exchangeable. The interval is that of the shifts not rejected,
 * from one order statistic to another.
 *
 * @param references at least one
 * @example
 * sampleQuantiles(3, Float64Array.of(1, 2, 5), { alternative: 'greater', confidence: 0.5 });
 * // rank 3 among 4, p 0.5
 */
export function sampleQuantiles(
  statistic: number,
  references: Float64Array,
  { alternative, confidence }: Question,
): Pick<Assessment, 'rank' | 'references' | 'pValue' | 'low' | 'high'> {
  const ascending = references.toSorted();
  const m = ascending.length;
  const slack = slackAmong(references);
  const below = ascending.reduce((sum, value) => sum + (value < statistic - slack ? 1 : 0), 0);
  const equal = ascending.reduce((sum, value) => sum + (Math.abs(value - statistic) <= slack ? 1 : 0), 0);
  const less = (1 + below + equal) / (m + 1);
  const greater = (1 + m - below) / (m + 1);
  const pValues = { greater, less, 'two-sided': Math.min(1, 2 * Math.min(greater, less)) };
  const tail = alternative === 'two-sided' ? (1 - confidence) / 2 : 1 - confidence;
  const cut = Math.floor(tail * (m + 1) + 1e-9); // 1 − 0.95 is a little more or less than 0.05
  return {
    rank: 1 + below + equal / 2,
    references: m,
    pValue: pValues[alternative],
    low: alternative === 'less' || cut < 1 ? Number.NaN : statistic - ascending[m - cut]!,
    high: alternative === 'greater' || cut < 1 ? Number.NaN : statistic - ascending[cut - 1]!,
  };
}
