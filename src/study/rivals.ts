import { type Rival, rivalFinder, type Surroundings } from '../audit/rivals.ts';
import type { Finding } from '../errors/finding.ts';
import { align } from '../events/alignment.ts';
import type { Announcement } from '../events/announcement.ts';
import type { StudyEvent } from '../events/event.ts';
import type { EventDayPolicy } from '../events/event-day.ts';
import type { DayRange } from '../events/windows.ts';
import type { ReturnPanel } from '../prices/panel.ts';
import type { PriceSeries } from '../prices/series.ts';
import type { SessionIndex } from '../time/day.ts';
import { isBeforeSample, type Observation, type Placing } from './observations.ts';
import type { Securities } from './securities.ts';
import type { Settings } from './settings.ts';
import { suspensionOn } from './suspension.ts';

/** The rivals of each observation that may be studied, by its id; in order of their sessions. */
export type Rivals = ReadonlyMap<string, readonly Rival[]>;

/** Event days within which a rival counts: as the study says, else from the first day of its windows to the last. */
export function rivalWindow({ confounders, windows }: Settings): DayRange {
  return confounders.window ?? hull(windows);
}

/** Whether a rival is of a kind the policy is for, and near enough to count against the event. */
export function countsAgainst({ kind, day }: Rival, settings: Settings): boolean {
  const [from, to] = rivalWindow(settings);
  return settings.confounders.kinds.includes(kind) && day >= from && day <= to;
}

/** Event days on which a study looks for rivals: its windows, and the window rivals count in. */
function lookedAt(settings: Settings): DayRange {
  const { confounders, estimationWindow, eventWindow, specifications } = settings;
  const windows = [estimationWindow, eventWindow, rivalWindow(settings)];
  if (confounders.policy !== 'drop-days') return hull(windows);
  const [from, to] = hull([...windows, ...(specifications?.estimationWindows ?? [])]);
  return [from - 1, to]; // its next day may be the first
}

/**
 * The rivals of every observation that may be studied, within its estimation window, its event window and the window
 * rivals count in; those that estimation goes without wherever they fall, as a specification or another date of the event
 * may estimate anywhere.
 */
export function studyRivals(
  observations: readonly Observation[],
  events: readonly StudyEvent[],
  placedBy: Required<Placing>,
  settings: Settings,
): Rivals {
  const find = rivalFinder(events, {
    issuerOf: (symbol) => placedBy.securities.get(symbol)?.issuer ?? symbol,
    sessionOf: placing(observations, placedBy),
  });
  const near = lookedAt(settings);
  const { policy, kinds } = settings.confounders;
  const reach: DayRange = policy === 'drop-days' ? [-Infinity, Infinity] : near;
  return new Map(
    observations.flatMap(({ id, event, symbol, panel, dayZero, reason }): [string, readonly Rival[]][] => {
      if (reason !== undefined || panel === undefined) return [];
      const { mic } = panel.calendar.exchange;
      const found = find({ eventId: event.id, symbol, exchange: mic, dayZero }, reach);
      if (reach === near) return [[id, found]];
      return [[id, found.filter((rival) => isWithin(rival, near) || kinds.includes(rival.kind))]];
    }),
  );
}

/** What a reader must know of the confounders given: those of every security, and those that are held against nothing. */
export function confounderFindings(
  events: readonly StudyEvent[],
  rivals: Rivals,
  settings: Settings,
): Finding[] {
  const near = lookedAt(settings);
  const used = new Set<StudyEvent>();
  for (const own of rivals.values())
    for (const rival of own) if (isWithin(rival, near)) used.add(rival.event);
  return events.flatMap((event): Finding[] => {
    if (event.kind !== 'confounder') return [];
    const all: Finding = {
      severity: 'note',
      code: 'confounder-of-all',
      message: `${event.id} names no security, so it counts against every one`,
      ...event.place,
    };
    const nothing: Finding = {
      severity: 'note',
      code: 'confounder-of-nothing',
      message: `${event.id} is held against no observation: none of a security or firm it names has windows or prices on that day`,
      ...event.place,
    };
    return [...(event.securities.length === 0 ? [all] : []), ...(used.has(event) ? [] : [nothing])];
  });
}

/**
 * The column of an exchange's panel an event falls on for a security: day 0 of its own observation where it has one; else
 * where it was placed for another security of that exchange, before a suspension of that one, or by alignment, and after a
 * suspension of its own as the policy says.
 */
function placing(
  observations: readonly Observation[],
  { securities, panels, prices, eventDay, exchanges }: Required<Placing>,
): Surroundings['sessionOf'] {
  const own = new Map<string, number>();
  const placed = new Map<string, number>();
  const keyOf = (event: StudyEvent, where: string) => JSON.stringify([event.id, where]);
  for (const { event, symbol, panel, dayZero, suspension } of observations) {
    if (panel === undefined) continue;
    const { mic } = panel.calendar.exchange;
    if (dayZero < 0) continue;
    // The first of two readings of a date.
    setOnce(own, keyOf(event, symbol), dayZero);
    setOnce(placed, keyOf(event, mic), suspension === undefined ? dayZero : suspension.on - panel.first);
  }
  return (event, { symbol, exchange }) => {
    const known = own.get(keyOf(event, symbol));
    if (known !== undefined) return known;
    const panel = panels.get(exchange)!;
    const policy = { ...eventDay, ...event.eventDay };
    const aligned = () =>
      align(withExchange(event, exchange, securities), panel.calendar, { exchanges, policy });
    const column = placed.get(keyOf(event, exchange)) ?? columnOf(event, aligned().session, panel);
    return column === undefined ? undefined : tradedColumn(column, prices.get(symbol)!, panel, policy);
  };
}

/** The column of a session in a panel; none where prices do not reach it. */
function columnOf(
  { announcement }: StudyEvent,
  session: SessionIndex | undefined,
  panel: ReturnPanel,
): number | undefined {
  if (session === undefined || isBeforeSample(announcement, panel)) return undefined;
  const column = session - panel.first;
  return column >= 0 && column < panel.sessions ? column : undefined;
}

/** The column itself, or of the first later session with a price where the policy waits for one. */
function tradedColumn(
  column: number,
  series: PriceSeries,
  panel: ReturnPanel,
  { suspended }: EventDayPolicy,
): number {
  if (suspended !== 'first-trade') return column;
  const resumed = suspensionOn(series, panel, (panel.first + column) as SessionIndex)?.resumed;
  return resumed === undefined ? column : resumed - panel.first;
}

function setOnce(known: Map<string, number>, key: string, value: number): void {
  if (!known.has(key)) known.set(key, value);
}

/** A phase that names no exchange is one of its own securities' exchange: seen from another, that is said. */
function withExchange(
  { announcement, securities: symbols }: StudyEvent,
  seenFrom: string,
  securities: Securities,
): Announcement {
  if (announcement.kind !== 'phase' || announcement.exchange !== undefined) return announcement;
  const own = symbols.flatMap((symbol) => securities.get(symbol)?.exchange ?? []);
  const [exchange = seenFrom] = own.includes(seenFrom) ? [seenFrom] : own;
  return { ...announcement, exchange };
}

function isWithin({ day }: Rival, [from, to]: DayRange): boolean {
  return day >= from && day <= to;
}

/** The narrowest range that holds all of some. */
function hull(ranges: readonly DayRange[]): DayRange {
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}
