import type { EpochDay } from '../../time/day.ts';
import type { Observation } from '../observations.ts';

/** The observations of one security on one date: one, unless several events share both. */
export type Slot = readonly Observation[];

/** The slots of one exchange on one date. */
export interface DesignPart {
  readonly exchange: string;
  readonly slots: readonly Slot[];
}

/** Events with the same day 0: they are moved together, so that placebo samples cluster by date as the study does. */
export interface DesignDate {
  /** By exchange, in the order of the observations. */
  readonly parts: readonly DesignPart[];
}

/**
 * What a placebo sample has in common with the study: how many dates, and on each how many securities of each exchange.
 *
 * @param observations those studied, each with a panel and a day 0
 */
export function designOf(observations: readonly Observation[]): DesignDate[] {
  const dateOfEvent = new Map<string, EpochDay>();
  const dates = new Map<EpochDay, Observation[]>();
  for (const observation of observations) {
    const { id } = observation.event;
    // Day 0 of its first observation stands for an event that falls on two dates at two exchanges.
    const date = dateOfEvent.get(id) ?? dateOf(observation);
    dateOfEvent.set(id, date);
    dates.set(date, [...(dates.get(date) ?? []), observation]);
  }
  return [...dates.values()].map((own) => ({ parts: partsOf(own) }));
}

function partsOf(observations: readonly Observation[]): DesignPart[] {
  const byExchange = Map.groupBy(observations, ({ panel }) => panel!.calendar.exchange.mic);
  return [...byExchange].map(([exchange, own]) => ({
    exchange,
    slots: [...Map.groupBy(own, ({ symbol }) => symbol).values()],
  }));
}

function dateOf({ panel, dayZero }: Observation): EpochDay {
  return panel!.calendar.sessions[panel!.first + dayZero]! as EpochDay;
}
