import type { NotMeasured } from '../performance/metric.ts';
import { checkDraws } from './draw-settings.ts';
import type { IndexRows } from './index-rows.ts';
import { longRunVariance } from './long-run-variance.ts';
import { resampledMeans } from './resampled-means.ts';
import { checkVariants, meansOf, type Variants } from './variants.ts';

/** How the best of many variants stands, bad variants being seen as such. */
export interface SuperiorAbility {
  /** The variant with the largest statistic. */
  readonly best: number;
  /** max(0, √n mean/ω) over the variants; where not studentised, without ω. */
  readonly statistic: number;
  /**
   * Shares of draws whose statistic is larger; 1 where the statistic is 0. `consistent` is the p-value to read; the others bound it: `lower` takes
   * every variant with a negative mean out, `upper` none.
   */
  readonly pValues: { readonly lower: number; readonly consistent: number; readonly upper: number };
  /** Variants that vary; those that do not have no ω and take no part where studentised. */
  readonly compared: number;
}

/** How the test is made. */
export interface SuperiorAbilityOptions {
  /** Mean block of the draws, for ω. */
  readonly meanBlock: number;
  /** Whether each mean is measured in its own standard error; without it a noisy variant drowns the others. */
  readonly studentised?: boolean;
}

/**
 * Hansen's test of superior predictive ability. Null hypothesis: no variant has a mean return above 0. Means are
 * divided by ω in the sample and in every draw alike. Variants far below 0, √n mean < −ω√(2 ln ln n), are not centred,
 * so that they cannot blur the test.
 *
 * @param variants returns, or returns less a benchmark's, over the same sessions
 * @param rows draws of sessions: {@link stationaryIndices} of the same mean block
 * @param options mean block of the draws, and whether means are studentised
 * @returns `reason` where no variant varies
 * @throws QuestionError where the variants have no legal shape
 * @see Hansen (2005), A test for superior predictive ability, Journal of Business & Economic Statistics 23
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.01 * Math.sin(i * i));
 * const variants = [returns, returns.map((value) => 0.001 - value)];
 * const rows = stationaryIndices(250, { seed: 1, draws: 1000, meanBlock: 10 });
 * const ability = superiorAbility(variants, rows, { meanBlock: 10 });
 * 'reason' in ability ? ability.reason : ability.pValues.consistent; // 0.026
 */
export function superiorAbility(
  variants: Variants,
  rows: IndexRows,
  { meanBlock, studentised = true }: SuperiorAbilityOptions,
): SuperiorAbility | NotMeasured {
  checkDraws({ meanBlock });
  checkVariants(variants);
  const root = Math.sqrt(variants[0]!.length);
  const means = meansOf(variants);
  const deviations = Float64Array.from(variants, (returns) => deviationOf(returns, meanBlock));
  const weights = deviations.map((omega) => (omega === 0 ? 0 : root / (studentised ? omega : 1)));
  if (weights.every((weight) => weight === 0)) return { reason: 'no variant has returns that vary' };
  const drawn = resampledMeans(variants, rows);
  const scores = means.map((mean, k) => (weights[k] === 0 ? Number.NEGATIVE_INFINITY : weights[k]! * mean));
  const largest = scores.reduce((a, b) => Math.max(a, b));
  const statistic = Math.max(0, largest);
  const threshold = Math.sqrt(2 * Math.log(Math.log(variants[0]!.length)));
  const share = (centres: Float64Array) => shareBeyond(statistic, drawn, centres, weights);
  return {
    best: scores.indexOf(largest),
    statistic,
    pValues: {
      lower: share(means.map((mean) => Math.max(mean, 0))),
      consistent: share(means.map((mean, k) => (root * mean >= -threshold * deviations[k]! ? mean : 0))),
      upper: share(means),
    },
    compared: weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0),
  };
}

/**
 * Share of draws in which max(0, weight·(mean drawn − centre)) over the variants is larger than the statistic.
 *
 * @param drawn row-major draws × variants
 * @param centres and weights, one a variant; a weight of 0 takes no part
 */
function shareBeyond(
  statistic: number,
  drawn: Float64Array,
  centres: Float64Array,
  weights: Float64Array,
): number {
  // No mean above 0 is no evidence against the null, though a draw of variants that are not centred may be 0 as well.
  if (statistic === 0) return 1;
  const variants = weights.length;
  let larger = 0;
  for (let row = 0; row < drawn.length; row += variants) {
    let most = 0;
    for (let k = 0; k < variants; k++) most = Math.max(most, weights[k]! * (drawn[row + k]! - centres[k]!));
    if (most > statistic) larger++;
  }
  return larger / (drawn.length / variants);
}

/** ω; 0 where the returns vary by no more than rounding. */
function deviationOf(returns: Float64Array, meanBlock: number): number {
  const size = returns.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const omega = Math.sqrt(Math.max(0, longRunVariance(returns, meanBlock)));
  return omega <= 1e-12 * size ? 0 : omega;
}
