import { emptyMoments, momentsOf } from '../../numeric/moments.ts';
import { addInto } from '../../numeric/sums.ts';
import {
  type ClusterDates,
  type ClustersByDate,
  clusterOf,
  type DatedContribution,
} from './date-clusters.ts';
import { keptDates } from './date-windows.ts';
import { FEWEST_COMMON } from './residuals.ts';

/** What the residuals of the observations of one cluster come to, however many there are. */
export interface ClusterSum extends ClusterDates {
  /**
   * One an entry a day of the estimation window: Σ of residuals less their mean, over their root mean square and over the
   * share of the window's days their observation has, missing days 0.
   */
  readonly scores: Float64Array;
  /** Σ of the squared lengths of the vectors summed. */
  squares: number;
}

export type ClusterSums = ClustersByDate<ClusterSum>;

/** Moments of one estimation window at a time. */
const moments = emptyMoments(1);

/** Adds one observation; with too few days, or residuals that do not vary, it has a cluster, but no part in its sum. */
export function addToSums(sums: ClusterSums, contribution: DatedContribution): void {
  const cluster = clusterOf(sums, contribution, emptySum);
  const { estimation } = contribution;
  momentsOf(estimation, moments);
  const count = moments.count[0]!;
  const mean = moments.mean[0]!;
  const squares = moments.squares[0]!;
  if (count < FEWEST_COMMON || !(squares > 0)) return;
  const { scores } = cluster;
  const scale = estimation.length / Math.sqrt(count * squares);
  for (let t = 0; t < estimation.length; t++) {
    const score = scale * (estimation[t]! - mean);
    if (!Number.isNaN(score)) scores[t]! += score;
  }
  cluster.squares += squares * scale ** 2;
}

export function joinSums(into: ClusterSums, from: ClusterSums): void {
  for (const near of from.values()) {
    for (const cluster of near) {
      const own = clusterOf(into, cluster, emptySum);
      addInto(own.scores, cluster.scores);
      own.squares += cluster.squares;
    }
  }
}

function emptySum({ estimationDates, eventDates }: ClusterDates): ClusterSum {
  return {
    estimationDates: keptDates(estimationDates),
    eventDates: keptDates(eventDates),
    scores: new Float64Array(estimationDates.length),
    squares: 0,
  };
}
