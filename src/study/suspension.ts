import { type Finding, many } from '../errors/finding.ts';
import { type Alignment, postponed } from '../events/alignment.ts';
import type { EventDayPolicy } from '../events/event-day.ts';
import type { List } from '../numeric/list.ts';
import type { ReturnPanel } from '../prices/panel.ts';
import type { PriceSeries } from '../prices/series.ts';
import { dayOfSession, firstNotBefore, sessionOn } from '../time/calendar.ts';
import type { EpochDay, SessionIndex } from '../time/day.ts';
import type { Observation } from './observations.ts';

/** A security without a price on a session of its exchange, having had one before. */
export interface Suspension {
  /** The session it would have had as day 0. */
  readonly on: SessionIndex;
  /** Its first later session with a price, within the panel; absent where there is none. */
  readonly resumed: SessionIndex | undefined;
}

/** The suspension a session falls into; nothing where the security has a price on it, or none before it. */
export function suspensionOn(
  series: PriceSeries,
  { calendar, first, sessions }: Pick<ReturnPanel, 'calendar' | 'first' | 'sessions'>,
  on: SessionIndex,
): Suspension | undefined {
  const { days } = series;
  const day = dayOfSession(calendar, on);
  const row = firstNotBefore(days, day);
  if ((days[row] === day && isPriced(series, row)) || !isListedBefore(series, row)) return undefined;
  for (let later = row; later < days.length; later++) {
    const session = isPriced(series, later) ? sessionOn(calendar, days[later]! as EpochDay) : undefined;
    // Rows on days that are no session stay out, as they do of the returns.
    if (session !== undefined) return { on, resumed: session < first + sessions ? session : undefined };
  }
  return { on, resumed: undefined };
}

/** Whether a price is known before a row: a security not yet listed is not suspended. */
function isListedBefore(series: PriceSeries, row: number): boolean {
  let before = row - 1;
  while (before >= 0 && !isPriced(series, before)) before--;
  return before >= 0;
}

/** Whether a row has a price a return can be taken from. */
export function isPriced({ columns: { close, adj_close: adjusted } }: PriceSeries, row: number): boolean {
  return isKnown(close, row) || isKnown(adjusted, row);
}

function isKnown(prices: Float64Array | undefined, row: number): boolean {
  return prices !== undefined && !Number.isNaN(prices[row]!);
}

/** Day 0 of a security on its session or, where it did not trade, on its first later one if the policy says so. */
export function tradedDayZero(
  alignment: Alignment & { readonly session: SessionIndex },
  panel: ReturnPanel,
  series: PriceSeries,
  { suspended }: EventDayPolicy,
): Pick<Observation, 'alignment' | 'dayZero'> & { readonly suspension?: Suspension } {
  const suspension = suspensionOn(series, panel, alignment.session);
  const dayZero = alignment.session - panel.first;
  if (suspension === undefined) return { alignment, dayZero };
  const { resumed } = suspension;
  if (suspended !== 'first-trade' || resumed === undefined) return { alignment, dayZero, suspension };
  const later = postponed(alignment, resumed, panel.calendar);
  return { alignment: later, dayZero: resumed - panel.first, suspension };
}

/** What the session of a suspension and what follows it are, in words. */
export function suspensionSaid(
  { on, resumed }: Suspension,
  { calendar: { isoDates } }: Pick<ReturnPanel, 'calendar'>,
): string {
  const after = resumed === undefined ? 'nor on any session after it' : `the next is on ${isoDates[resumed]}`;
  return `no price on ${isoDates[on]}, ${after}`;
}

/**
 * Warnings of the observations whose security did not trade on day 0 and that are studied all the same, in one sentence
 * where they are many.
 */
export function suspensionWarnings(observations: List<Observation>): Finding[] {
  const own = observations.flatMap(warningOf);
  const [first] = own;
  if (first === undefined || own.length <= many) return own;
  const { severity, code } = first;
  const message = `${own.length} observations have no price on the session of their event, as: ${first.message}`;
  return [{ severity, code, value: String(own.length), message }];
}

function warningOf({ id, event, symbol, panel, suspension, alignment, reason }: Observation): Finding[] {
  if (suspension === undefined || panel === undefined || reason === 'suspended') return [];
  const date = panel.calendar.isoDates[suspension.on]!;
  const isKept = alignment?.session === suspension.on;
  const outcome = isKept
    ? 'day 0 stays, its return missing'
    : 'day 0 is that first session with a price, and its return carries all since the last';
  const message = `${id} has ${suspensionSaid(suspension, panel)}: ${outcome}`;
  return [{ severity: 'warning', code: 'suspended', symbol, date, message, ...event.place }];
}
