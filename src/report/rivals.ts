import type { StudyResult } from '../study/result.ts';
import { rivalWindow } from '../study/rivals.ts';
import { eventDay } from './numbers.ts';
import { eventTitle } from './observations.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import type { Voice } from './voice.ts';

type Row = RowOf<'confounders'>;

/** A confounder that counts against an observation, told once whatever windows it falls in. */
export interface ToldRival {
  readonly id: string;
  /** Its label, else its id. */
  readonly title: string;
  readonly day: number;
  readonly date: string;
  readonly windows: readonly string[];
  readonly actions: readonly string[];
}

/** The confounders that count against each observation, the nearest to day 0 first. */
export function toldRivals(result: StudyResult): ReadonlyMap<string, readonly ToldRival[]> {
  const { tables, settings } = result;
  const [from, to] = rivalWindow(settings);
  const rows = rowsIn(
    tables.confounders,
    ({ kind, day }, row) => kind[row] === 'confounder' && day[row]! >= from && day[row]! <= to,
  );
  if (rows.length === 0) return new Map();
  const told = new Set(rows.map(({ rival }) => rival));
  const events = rowsIn(tables.events, ({ event_id: ids }, row) => told.has(ids[row]!));
  const titles = new Map(events.map((event) => [event.event_id, eventTitle(event)]));
  return new Map(
    [...groupedBy(rows, ({ observation }) => observation)].map(([observation, own]) => [
      observation,
      [...groupedBy(own, ({ rival }) => rival).values()]
        .map((windows) => rivalOf(windows, titles))
        .toSorted((a, b) => Math.abs(a.day) - Math.abs(b.day)),
    ]),
  );
}

function rivalOf(rows: readonly Row[], titles: ReadonlyMap<string, string>): ToldRival {
  const { rival, day, date } = rows[0]!;
  return {
    id: plain(rival),
    title: titles.get(rival) ?? plain(rival),
    day,
    date,
    windows: rows.map(({ window }) => window),
    actions: [...new Set(rows.map(({ action }) => action))],
  };
}

/**
 * What stands next to the number of a confounded observation.
 *
 * @example
 * rivalSaid(intel); // 'Confounded by Intel Q1 2026 results (intc-q1-2026) on day 0, Friday 24 April 2026: what moved the price that day cannot be told apart'
 */
export function rivalSaid(voice: Voice, { id, title, day, date, actions }: ToldRival): string {
  const name = title === id ? id : `${title} (${id})`;
  const what =
    day === 0
      ? voice.say`what moved the price that day cannot be told apart`
      : actions.includes('window-cut')
        ? voice.say`the event window is cut there`
        : voice.say`windows that reach there hold its effect too`;
  return voice.say`Confounded by ${name} on day ${eventDay(day)}, ${voice.longDate(date)}: ${what}`;
}

/** Rivals told next to a number; the others are counted. */
const TOLD = 3;

/** What stands next to the number of an observation: a sentence a confounder; none where it has none. */
export function rivalsSaid(voice: Voice, rivals: readonly ToldRival[] = []): string[] {
  const left = rivals.length - TOLD;
  return [
    ...rivals.slice(0, TOLD).map((one) => rivalSaid(voice, one)),
    ...(left > 0 ? [voice.say`Confounded by ${left} more (see the table confounders)`] : []),
  ];
}

/** Confounders in few words, for a cell: `intc-q1-2026 (day 0)`. */
export function rivalsBriefly(voice: Voice, rivals: readonly ToldRival[]): string {
  return voice.set(rivals.map(({ id, day }) => voice.say`${id} (day ${eventDay(day)})`).join(', '));
}
