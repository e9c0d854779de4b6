import type { Contribution } from '../../abnormal/sample.ts';

/** What pairs of observations are correlated by: residuals, and the dates of both windows. */
export type DatedContribution = Pick<Contribution, 'estimation' | 'estimationDates' | 'eventDates'>;

/** The observations of a sample whose windows are the same dates, and with them their day 0. */
export interface DateCluster {
  /** Epoch days of the event window, ascending. */
  readonly eventDates: Int32Array;
  readonly members: DatedContribution[];
}

/** Clusters by the first date of their event windows; observations in the order they came. */
export function dateClusters(contributions: readonly DatedContribution[]): DateCluster[] {
  const byFirstDate = new Map<number, DateCluster[]>();
  for (const contribution of contributions) {
    const { eventDates } = contribution;
    const known = byFirstDate.get(eventDates[0]!) ?? [];
    byFirstDate.set(eventDates[0]!, known);
    const cluster = known.find(({ members }) => haveSameWindows(members[0]!, contribution));
    if (cluster === undefined) known.push({ eventDates, members: [contribution] });
    else cluster.members.push(contribution);
  }
  return [...byFirstDate.values()].flat().sort((a, b) => a.eventDates[0]! - b.eventDates[0]!);
}

function haveSameWindows(a: DatedContribution, b: DatedContribution): boolean {
  return areSame(a.eventDates, b.eventDates) && areSame(a.estimationDates, b.estimationDates);
}

/** Observations of one calendar and day 0 share their dates. */
function areSame(a: Int32Array, b: Int32Array): boolean {
  return a === b || (a.length === b.length && a.every((date, day) => date === b[day]));
}
