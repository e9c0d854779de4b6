import type { Contribution } from '../../abnormal/sample.ts';
import { type DatedResiduals, dateResiduals } from './residuals.ts';

/** The observations of a sample whose event windows are the same dates, and with them their day 0. */
export interface DateCluster {
  /** Epoch days of the event window, ascending. */
  readonly eventDates: Int32Array;
  readonly members: DatedResiduals[];
}

/** Clusters by the first date of their event windows; observations in the order they came. */
export function dateClusters(contributions: readonly Contribution[]): DateCluster[] {
  const residuals = dateResiduals(contributions);
  const clusters = new Map<string, DateCluster>();
  contributions.forEach(({ eventDates }, i) => {
    const key = eventDates.join();
    const cluster = clusters.get(key) ?? { eventDates, members: [] };
    clusters.set(key, cluster);
    cluster.members.push(residuals[i]!);
  });
  return [...clusters.values()].sort((a, b) => a.eventDates[0]! - b.eventDates[0]!);
}

/** How many dates two ascending stretches share. */
export function sharedDates(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
