import type { DayRange } from '../../events/windows.ts';
import { type ClusterCorrelation, clusterCorrelations } from './cluster-correlations.ts';
import { type DateCluster, dateClusters, sharedDates } from './date-clusters.ts';
import type { KeptContributions } from './kept-contributions.ts';
import type { MeanCorrelation, Pairing } from './pairing.ts';

/** What r̄ of every window of a sample is drawn from. */
interface Correlations {
  /** n, the observations of the sample when this was made. */
  readonly observations: number;
  readonly clusters: readonly DateCluster[];
  readonly between: ClusterCorrelation;
  /** r̄ by pairing and window. */
  readonly means: Map<string, number>;
}

/** What is known of the samples that still live: the tests that allow for r̄ share it, and so do their windows. */
const known = new WeakMap<KeptContributions, Correlations>();

/**
 * r̄, the mean correlation of estimation residuals over all pairs of a sample's observations, matched by calendar date:
 * 2/(n(n − 1)) Σ w·ρ with w = 1 for `calendar`, whether day 0 is the same for `same-day`, and for `overlap` the number
 * of dates the two windows share over their length. Pairs with fewer than 30 common dates count as 0.
 *
 * @param range the window; `calendar` and `same-day` give the same for all
 * @param eventStart first day of the event window
 */
export function meanCorrelation(
  kept: KeptContributions,
  pairing: Pairing,
  range: DayRange,
  eventStart: number,
): MeanCorrelation {
  const correlations = correlationsOf(kept);
  const key = pairing === 'overlap' ? `${pairing} ${range}` : pairing;
  let mean = correlations.means.get(key);
  if (mean === undefined) {
    const n = correlations.observations;
    const eventDays = correlations.clusters[0]!.eventDates.length;
    // Where day 0 lies outside the event window, the day next to it tells as much.
    const dayZero = Math.min(Math.max(-eventStart, 0), eventDays - 1);
    const [from, to] =
      pairing === 'overlap' ? [range[0] - eventStart, range[1] - eventStart] : [dayZero, dayZero];
    mean = (2 * weightedSum(correlations, pairing === 'calendar', from, to)) / (n * (n - 1));
    correlations.means.set(key, mean);
  }
  return { pairing, mean };
}

function correlationsOf(kept: KeptContributions): Correlations {
  const { contributions } = kept;
  const found = known.get(kept);
  if (found?.observations === contributions.length) return found;
  const clusters = dateClusters(contributions);
  const between = clusterCorrelations(clusters);
  const made = { observations: contributions.length, clusters, between, means: new Map<string, number>() };
  known.set(kept, made);
  return made;
}

/** Σ w·ρ over all pairs: each pair of clusters by the share of dates `from … to` they have in common, or all alike. */
function weightedSum(
  { clusters, between }: Correlations,
  isUnweighted: boolean,
  from: number,
  to: number,
): number {
  const windows = clusters.map(({ eventDates }) => eventDates.subarray(from, to + 1));
  let sum = 0;
  for (let g = 0; g < clusters.length; g++) {
    for (let h = g; h < clusters.length; h++) {
      // Clusters are in order: those after this one begin after this window ends.
      if (!isUnweighted && clusters[h]!.eventDates[0]! > windows[g]![to - from]!) break;
      const weight = isUnweighted ? 1 : sharedDates(windows[g]!, windows[h]!) / (to - from + 1);
      if (weight > 0) sum += weight * between(g, h);
    }
  }
  return sum;
}
