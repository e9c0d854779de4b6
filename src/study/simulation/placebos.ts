import type { KeyedUniform } from '../../numeric/random.ts';
import type { Observation } from '../observations.ts';
import type { DesignDate, DesignPart } from './design.ts';
import { columnOnOrAfter, freeRows, type Room } from './room.ts';

/** A date of the design, and the sessions of its first exchange it may be moved to. */
export interface MovableDate extends DesignDate {
  /** Columns of the panel of the first exchange, ascending. */
  readonly days: Int32Array;
}

/** For each date of the design the days on which every exchange has securities enough that are free. */
export function movableDates(
  design: readonly DesignDate[],
  rooms: ReadonlyMap<string, Room>,
): readonly MovableDate[] {
  const known = new Map<string, Int32Array>();
  return design.map(({ parts }) => {
    const pattern = JSON.stringify(parts.map(({ exchange, slots }) => [exchange, slots.length]));
    const days = known.get(pattern) ?? daysFor(parts, rooms);
    known.set(pattern, days);
    return { parts, days };
  });
}

function daysFor(parts: readonly DesignPart[], rooms: ReadonlyMap<string, Room>): Int32Array {
  const { sessions } = anchorOf(parts, rooms).panel;
  const days = Array.from({ length: sessions }, (_, day) => day);
  return Int32Array.from(
    days.filter((day) =>
      parts.every(({ exchange, slots }) => {
        const room = rooms.get(exchange)!;
        return freeRows(room, sessionFor(room, anchorOf(parts, rooms), day)).length >= slots.length;
      }),
    ),
  );
}

/**
 * One placebo sample: every date of the design moved to a day drawn at random, its securities drawn at random among
 * those free that day, none twice. Dates are drawn apart from each other, with replacement (Brown & Warner 1985).
 *
 * @param uniform the draws of this sample
 */
export function drawPlacebos(
  dates: readonly MovableDate[],
  rooms: ReadonlyMap<string, Room>,
  uniform: KeyedUniform,
): Observation[] {
  // Places below zero: none is the place of a date, by which resampling draws under the same seed.
  let place = 0;
  const below = (count: number) => Math.floor(uniform(--place) * count);
  return dates.flatMap(({ parts, days }) => {
    const anchor = anchorOf(parts, rooms);
    const day = days[below(days.length)]!;
    return parts.flatMap(({ exchange, slots }) => {
      const room = rooms.get(exchange)!;
      const dayZero = sessionFor(room, anchor, day);
      const free = freeRows(room, dayZero);
      return slots.flatMap((slot) => {
        const [row] = free.splice(below(free.length), 1);
        return slot.map((observation) => moved(observation, room, row!, dayZero));
      });
    });
  });
}

function anchorOf(parts: readonly DesignPart[], rooms: ReadonlyMap<string, Room>): Room {
  return rooms.get(parts[0]!.exchange)!;
}

/** The session an exchange has when the first exchange of a date is at `day`: that date's, or the next. */
function sessionFor(room: Room, anchor: Room, day: number): number {
  if (room === anchor) return day;
  const { calendar, first } = anchor.panel;
  return columnOnOrAfter(room, calendar.sessions[first + day]!);
}

/** A placebo has the returns of its own day: what a rival took from the event it stands for is not taken from it. */
function moved(observation: Observation, { panel }: Room, row: number, dayZero: number): Observation {
  const { masked: _, dropped: __, ...kept } = observation;
  return { ...kept, symbol: panel.securities[row]!.symbol, alignment: undefined, row, dayZero };
}
