import * as normal from '../../numeric/distributions/normal.ts';
import { centralMoments } from '../performance/ingredients/central-moments.ts';
import { checkVariants, type Variants } from './variants.ts';

/** What one would believe of the best variant who did not know of the others. */
export interface BestAlone {
  /** The variant with the largest t; −1 where none varies. */
  readonly best: number;
  /** mean/(standard deviation/√n). */
  readonly t: number;
  /** One-sided, normal. */
  readonly pValue: number;
}

/**
 * The p-value of the best variant as if it had been the only one, its sessions independent: to be shown beside
 * {@link realityCheck} and {@link superiorAbility}, never instead. Their draws keep the dependence of sessions, so this
 * one may lie above theirs; what the search costs is the difference to `alone` of {@link realityCheck}.
 *
 * @param variants returns, or returns less a benchmark's, over the same sessions, fractions
 * @returns position, t and p-value of the best variant
 * @throws QuestionError where the variants have no legal shape
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.01 * Math.sin(i * i));
 * const variants = [returns, returns.map((value) => 0.001 - value)];
 * bestAlone(variants).best; // 1
 * bestAlone(variants).pValue; // 0.01397
 */
export function bestAlone(variants: Variants): BestAlone {
  checkVariants(variants);
  let best = -1;
  let largest = Number.NaN;
  variants.forEach((returns, k) => {
    const { n, mean, deviation } = centralMoments(returns);
    const t = deviation > 0 ? (mean / deviation) * Math.sqrt(n) : Number.NaN;
    if (t > largest || (best < 0 && !Number.isNaN(t))) [best, largest] = [k, t];
  });
  return { best, t: largest, pValue: best < 0 ? Number.NaN : normal.upperTail(largest) };
}
