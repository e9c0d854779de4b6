import type { EpochDay } from '../../time/day.ts';
import type { Observation } from '../observations.ts';

/** The observations of one security on one date: one, unless several events share both. */
export type Slot = readonly Observation[];

/** The slots of one exchange on one date. */
export interface DesignPart {
  /** ISO 10383 code. */
  readonly exchange: string;
  readonly slots: readonly Slot[];
}

/** Events with the same day 0: they move together, so that placebo samples cluster by date as the study does. */
export interface DesignDate {
  /** One an exchange, in the order of the observations. */
  readonly parts: readonly DesignPart[];
}

/**
 * What every placebo sample has in common with the study: how many dates, and on each how many securities of each
 * exchange.
 *
 * @param observations those studied, each with a panel and a day 0
 */
export function designOf(observations: readonly Observation[]): DesignDate[] {
  const dates = grouped(observations, dayZeroDate);
  const dateOfEvent = new Map<string, EpochDay>();
  // An event that falls on two dates at two exchanges stays one: the date of its first observation stands for it.
  for (const [date, own] of dates) {
    for (const { event } of own) if (!dateOfEvent.has(event.id)) dateOfEvent.set(event.id, date);
  }
  const moved = grouped(observations, ({ event }) => dateOfEvent.get(event.id)!);
  return [...moved.values()].map((own) => ({ parts: partsOf(own) }));
}

function partsOf(observations: readonly Observation[]): DesignPart[] {
  const byExchange = grouped(observations, ({ panel }) => panel!.calendar.exchange.mic);
  return [...byExchange].map(([exchange, own]) => ({
    exchange,
    slots: [...grouped(own, ({ symbol }) => symbol).values()],
  }));
}

function dayZeroDate({ panel, dayZero }: Observation): EpochDay {
  return panel!.calendar.sessions[panel!.first + dayZero]! as EpochDay;
}

function grouped<K, T>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
