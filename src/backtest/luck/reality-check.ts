import type { IndexRows } from './index-rows.ts';
import { resampledMeans } from './resampled-means.ts';
import { checkVariants, meansOf, type Variants } from './variants.ts';

/** Whether the best of many variants is more than the luck of a search. */
export interface RealityCheck {
  /** The variant with the largest mean. */
  readonly best: number;
  /** √n times its mean. */
  readonly statistic: number;
  /** Share of draws whose largest centred mean is larger: 0 says less than one of them. */
  readonly pValue: number;
  /** What each variant would have as the only one, by the same draws; of the best never more than `pValue`. */
  readonly alone: Float64Array;
}

/**
 * White's reality check. Null hypothesis: no variant has a mean return above 0. Each draw's means are centred at the
 * sample's, so that bad variants weigh as much as good ones: many of them make it conservative
 * ({@link superiorAbility} mends that).
 *
 * @param variants returns, or returns less a benchmark's, over the same sessions
 * @param rows draws of sessions: {@link stationaryIndices}
 * @throws QuestionError where the variants have no legal shape
 * @see White (2000), A reality check for data snooping, Econometrica 68
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.01 * Math.sin(i * i));
 * const variants = [returns, returns.map((value) => 0.001 - value)];
 * const { best, pValue } = realityCheck(variants, stationaryIndices(250, { seed: 1, draws: 1000 }));
 * [best, pValue]; // [1, 0.014]
 */
export function realityCheck(variants: Variants, rows: IndexRows): RealityCheck {
  checkVariants(variants);
  const means = meansOf(variants);
  const drawn = resampledMeans(variants, rows);
  const best = means.indexOf(means.reduce((a, b) => Math.max(a, b)));
  let larger = 0;
  const alone = new Float64Array(means.length);
  for (let draw = 0; draw < rows.draws; draw++) {
    let most = Number.NEGATIVE_INFINITY;
    means.forEach((mean, k) => {
      const excess = drawn[draw * means.length + k]! - mean;
      if (excess > mean) alone[k]!++;
      most = Math.max(most, excess);
    });
    if (most > means[best]!) larger++;
  }
  return {
    best,
    statistic: Math.sqrt(variants[0]!.length) * means[best]!,
    pValue: larger / rows.draws,
    alone: alone.map((draws) => draws / rows.draws),
  };
}
