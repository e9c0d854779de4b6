import type { Cluster } from '../audit/dependence.ts';
import type { DatedObservation } from './dependents.ts';
import type { Observation } from './observations.ts';

/** The event days of one security that belong together. */
export interface EventDays {
  /** The observation of the earliest day, the first given where several have it. */
  readonly first: Observation;
  /** By event day relative to the first, ascending, the events announced for it; two or more. */
  readonly events: ReadonlyMap<number, readonly string[]>;
}

/** The securities of a cluster that have several event days; none for listings of one firm that have one day each. */
export function eventDaysOf({ representative, others }: Cluster<DatedObservation>): EventDays[] {
  const members = [representative, ...others].map(({ observation }) => observation);
  return [...new Set(members.map(({ symbol }) => symbol))].flatMap((symbol) => {
    const own = announcementsOf(members.filter((member) => member.symbol === symbol));
    const first = own[0]!;
    const events = new Map<number, string[]>();
    for (const { event, dayZero } of own) {
      const day = dayZero - first.dayZero;
      const announced = events.get(day) ?? [];
      events.set(day, announced);
      announced.push(event.id);
    }
    return events.size < 2 ? [] : [{ first, events }];
  });
}

/** One observation an event, by day 0: two readings of a date without a time are one announcement, told by its first. */
function announcementsOf(members: readonly Observation[]): Observation[] {
  const byEvent = new Map<string, Observation>();
  for (const member of members) if (!byEvent.has(member.event.id)) byEvent.set(member.event.id, member);
  return [...byEvent.values()].toSorted((a, b) => a.dayZero - b.dayZero);
}
