import type { DayRange } from '../../events/windows.ts';
import { asked, type ClusterCorrelation, pairwise, summed } from './cluster-correlations.ts';
import { dateAxis, type PlacedDates, placedOn } from './date-axis.ts';
import { type ClusterDates, dateClusters, inDateOrder } from './date-clusters.ts';
import { contributionsOf, type DatedSample, LARGEST_EXACT } from './dated-sample.ts';
import { drawnOnce } from './drawn-once.ts';
import type { MeanCorrelation, Pairing } from './pairing.ts';
import { sharedOnAxis } from './shared-dates.ts';

/** What r̄ of every window of a sample is drawn from. */
interface Correlations {
  /** Event windows of the clusters, on the dates of all. */
  readonly windows: readonly PlacedDates[];
  /** Whether no window lacks a date that lies within it: what two share hangs on their length alone then. */
  readonly areWhole: boolean;
  readonly between: ClusterCorrelation;
  /** r̄ by pairing, and by window or its length. */
  readonly means: Map<string, number>;
}

/** Exact up to {@link LARGEST_EXACT} observations, from sums beyond. */
const correlationsOf = drawnOnce(
  ({ observations }: DatedSample) => observations,
  (sample): Correlations => {
    if (sample.observations > LARGEST_EXACT) {
      const sums = inDateOrder(sample.sums);
      return correlationsBetween(sums, summed(sums));
    }
    const clusters = dateClusters(contributionsOf(sample));
    return correlationsBetween(clusters, pairwise(clusters));
  },
);

function correlationsBetween(
  clusters: readonly ClusterDates[],
  correlation: ClusterCorrelation,
): Correlations {
  const axis = dateAxis(clusters.map(({ eventDates }) => eventDates));
  const windows = clusters.map(({ eventDates }) => placedOn(axis, eventDates));
  const areWhole = windows.every(({ isWhole }) => isWhole);
  return { windows, areWhole, between: asked(clusters.length, correlation), means: new Map() };
}

const dayZero: DayRange = [0, 0];

/**
 * r̄, the mean correlation of estimation residuals over all pairs of a sample's observations, matched by calendar date:
 * 2/(n(n − 1)) Σ w·ρ with w = 1 for `calendar`, whether day 0 is the same for `same-day`, and for `overlap` the number
 * of dates the two windows share over their length. Pairs with fewer than 30 common dates count as 0.
 *
 * @param range the window; `calendar` and `same-day` give the same for all
 * @param eventStart first day of the event window, which holds day 0 for `same-day`
 */
export function meanCorrelation(
  sample: DatedSample,
  pairing: Pairing,
  range: DayRange,
  eventStart: number,
): MeanCorrelation {
  const correlations = correlationsOf(sample);
  const window = correlations.areWhole ? range[1] - range[0] : range;
  const key = pairing === 'overlap' ? `${pairing} ${window}` : pairing;
  let mean = correlations.means.get(key);
  if (mean === undefined) {
    const n = sample.observations;
    const [first, last] = pairing === 'overlap' ? range : dayZero;
    const [from, to] = [first - eventStart, last - eventStart];
    mean = (2 * weightedSum(correlations, pairing === 'calendar', from, to)) / (n * (n - 1));
    correlations.means.set(key, mean);
  }
  return { pairing, mean };
}

/** Σ w·ρ over all pairs: each pair of clusters by the share of dates `from … to` they have in common, or all alike. */
function weightedSum(
  { windows, between }: Correlations,
  isUnweighted: boolean,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let g = 0; g < windows.length; g++) {
    const own = windows[g]!;
    for (let h = g; h < windows.length; h++) {
      if (isUnweighted) {
        sum += between(g, h);
        continue;
      }
      const other = windows[h]!;
      // Clusters are in order: those after this one begin after this window ends.
      if (other.dates[0]! > own.dates[to]!) break;
      const shared = other.dates[from]! > own.dates[to]! ? 0 : sharedOnAxis(own, other, from, to);
      if (shared > 0) sum += (shared / (to - from + 1)) * between(g, h);
    }
  }
  return sum;
}
