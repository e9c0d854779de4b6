import { lengthOf, type WindowPlan } from '../../events/windows.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import { firstNotBefore } from '../../time/calendar.ts';
import type { Observation } from '../observations.ts';
import type { Settings } from '../settings.ts';

/** Where the securities of one exchange may have a placebo event. */
export interface Room {
  readonly panel: ReturnPanel;
  /** Rows of the panel whose securities may be drawn: those studied. */
  readonly rows: readonly number[];
  /** securities × sessions of the panel: 1 where day 0 may be. */
  readonly isFree: Uint8Array;
}

/**
 * The room of each exchange: sessions whose windows lie inside the sample, where the event window meets that of no event
 * of the same security, studied or not, and where there are returns enough to estimate on.
 *
 * @param observations every one given, rivals and excluded ones among them
 * @param studied those the study is made of
 */
export function roomsOf(
  observations: readonly Observation[],
  studied: readonly Observation[],
  plan: WindowPlan,
  settings: Settings,
): ReadonlyMap<string, Room> {
  const panels = new Set(studied.map(({ panel }) => panel!));
  return new Map(
    [...panels].map((panel) => {
      const own = studied.filter((observation) => observation.panel === panel);
      const rows = [...new Set(own.map(({ row }) => row))].toSorted((a, b) => a - b);
      const isFree = new Uint8Array(panel.securities.length * panel.sessions);
      const events = daysZero(observations, panel);
      for (const row of rows) markFree(isFree, panel, row, events.get(row) ?? [], plan, settings);
      return [panel.calendar.exchange.mic, { panel, rows, isFree }];
    }),
  );
}

/** Days 0 by row of a panel. */
function daysZero(observations: readonly Observation[], panel: ReturnPanel): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (const { panel: own, row, dayZero } of observations) {
    if (own !== panel || dayZero < 0) continue;
    const known = days.get(row);
    if (known === undefined) days.set(row, [dayZero]);
    else known.push(dayZero);
  }
  return days;
}

/** @param events days 0 of the security, columns of the panel */
function markFree(
  isFree: Uint8Array,
  panel: ReturnPanel,
  row: number,
  events: readonly number[],
  { estimation, event }: WindowPlan,
  { minimumObservations, missingEventDay }: Settings,
): void {
  const offset = row * panel.sessions;
  const known = knownBefore(panel.returns.subarray(offset, offset + panel.sessions));
  const knownIn = (from: number, to: number) => known[to + 1]! - known[from]!;
  const needed = missingEventDay === 'exclude' ? lengthOf(event) : 1;
  const reach = lengthOf(event);
  for (let day = -estimation[0]; day + event[1] < panel.sessions; day++) {
    const isApart = events.every((other) => Math.abs(day - other) >= reach);
    const isEstimable = knownIn(day + estimation[0], day + estimation[1]) >= minimumObservations;
    const isObserved = knownIn(day + event[0], day + event[1]) >= needed;
    if (isApart && isEstimable && isObserved) isFree[offset + day] = 1;
  }
}

/** How many returns there are before each session, and in all: one more than there are sessions. */
function knownBefore(returns: Float64Array): Int32Array {
  const known = new Int32Array(returns.length + 1);
  for (let t = 0; t < returns.length; t++) known[t + 1] = known[t]! + (Number.isNaN(returns[t]!) ? 0 : 1);
  return known;
}

/** Rows that may have a placebo event on a session; none where there is no such session. */
export function freeRows({ panel, rows, isFree }: Room, session: number): number[] {
  if (session < 0 || session >= panel.sessions) return [];
  return rows.filter((row) => isFree[row * panel.sessions + session] === 1);
}

/** The first session of an exchange on or after a date: a column of its panel. */
export function columnOnOrAfter({ panel }: Pick<Room, 'panel'>, date: number): number {
  const { calendar, first, sessions } = panel;
  return firstNotBefore(calendar.sessions.subarray(first, first + sessions), date);
}
