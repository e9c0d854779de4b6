import type { Contribution } from '../../abnormal/sample.ts';
import { haveSameDates } from './date-windows.ts';

/** What pairs of observations are correlated by: residuals, and the dates of both windows. */
export type DatedContribution = Pick<Contribution, 'estimation' | 'estimationDates' | 'eventDates'>;

/** The windows that observations of one cluster have in common, and with them their day 0: ascending epoch days. */
export type ClusterDates = Pick<Contribution, 'estimationDates' | 'eventDates'>;

/** The observations of a sample whose windows are the same dates. */
export interface DateCluster extends ClusterDates {
  readonly members: DatedContribution[];
}

/** Clusters by the first date of their event windows. */
export type ClustersByDate<Cluster extends ClusterDates> = Map<number, Cluster[]>;

/** The cluster with these windows, which is made where there is none. */
export function clusterOf<Cluster extends ClusterDates>(
  clusters: ClustersByDate<Cluster>,
  dates: ClusterDates,
  make: (dates: ClusterDates) => Cluster,
): Cluster {
  const first = dates.eventDates[0]!;
  const near = clusters.get(first) ?? [];
  for (const cluster of near) if (haveSameWindows(cluster, dates)) return cluster;
  if (near.length === 0) clusters.set(first, near);
  const made = make(dates);
  near.push(made);
  return made;
}

/** Clusters by the first date of their event windows; those of one such date in the order they came. */
export function inDateOrder<Cluster extends ClusterDates>(clusters: ClustersByDate<Cluster>): Cluster[] {
  return [...clusters].sort(([a], [b]) => a - b).flatMap(([, near]) => near);
}

/** Clusters in their order; observations in the order they came. */
export function dateClusters(contributions: readonly DatedContribution[]): DateCluster[] {
  const clusters: ClustersByDate<DateCluster> = new Map();
  for (const contribution of contributions)
    clusterOf(clusters, contribution, emptyCluster).members.push(contribution);
  return inDateOrder(clusters);
}

function emptyCluster({ estimationDates, eventDates }: ClusterDates): DateCluster {
  return { estimationDates, eventDates, members: [] };
}

function haveSameWindows(a: ClusterDates, b: ClusterDates): boolean {
  return haveSameDates(a.eventDates, b.eventDates) && haveSameDates(a.estimationDates, b.estimationDates);
}
