import { overlapsOf } from '../../audit/dependence.ts';
import { type Rival, rivalKinds } from '../../audit/rivals.ts';
import type { DayRange } from '../../events/windows.ts';
import { arrayOf } from '../../numeric/list.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { EpochDay } from '../../time/day.ts';
import { formatDay } from '../../time/day.ts';
import { actionOn, type RivalAction } from '../confounding.ts';
import type { Confronted } from '../confront.ts';
import type { StudyContext } from '../context.ts';
import { type DatedObservation, datedObservations } from '../dependents.ts';
import type { Observation } from '../observations.ts';
import { daysContaminatedBy } from '../observed-series.ts';
import { rivalWindow } from '../rivals.ts';
import type { Securities } from '../securities.ts';
import type { Settings } from '../settings.ts';

/** What stands beside an observation: a rival, or another observation of its firm that sees the same days. */
export const confounderKinds = [...rivalKinds, 'linked-window', 'overlapping-window'] as const;
export type ConfounderKind = (typeof confounderKinds)[number];

interface Row {
  readonly observation: string;
  readonly rival: string;
  readonly date: string;
  /** Sessions of the observation's own exchange from its day 0; NaN where the other's day is none of its sessions. */
  readonly day: number;
  readonly window: string;
  readonly kind: ConfounderKind;
  readonly action: RivalAction;
}

/**
 * For each observation that may be studied: a row for every window of it that a rival falls in, then one for every
 * observation of its firm whose event window shares dates with its own.
 */
export function confoundersTable(
  { placed, observations, rivals }: Confronted,
  securities: Securities,
  context: StudyContext,
): Table<'confounders'> {
  const final = new Map(observations.map((observation) => [observation.id, observation]));
  const dated = datedObservations(arrayOf(placed), securities, context);
  const overlaps = overlapsOf(dated);
  const { settings } = context;
  const windows = windowsOf(settings);
  const rivalsOf = ({ observation }: DatedObservation) => rivals.get(observation.id) ?? [];
  let length = 0;
  for (const one of dated) {
    length += overlaps.get(one)?.length ?? 0;
    for (const rival of rivalsOf(one))
      for (const window of windows) length += Number(isIn(rival, window, settings));
  }
  const table = blankTable('confounders', length);
  const put = rowsInto(table);
  for (const one of dated) {
    putRivals(put, one.observation, rivalsOf(one), windows, settings);
    for (const other of overlaps.get(one) ?? []) put(overlapRow(one, other, final, settings));
  }
  return table;
}

/** Puts rows into a table one after another: many events of one security have millions, and none is held twice. */
function rowsInto({ columns }: Table<'confounders'>): (row: Row) => void {
  let at = 0;
  return (row) => {
    columns.observation[at] = row.observation;
    columns.rival[at] = row.rival;
    columns.date[at] = row.date;
    columns.day[at] = row.day;
    columns.window[at] = row.window;
    columns.kind[at] = row.kind;
    columns.action[at] = row.action;
    at += 1;
  };
}

function putRivals(
  put: (row: Row) => void,
  observation: Observation,
  rivals: readonly Rival[],
  windows: readonly NamedWindow[],
  settings: Settings,
): void {
  const { calendar, first } = observation.panel!;
  for (const rival of rivals) {
    const date = calendar.isoDates[first + observation.dayZero + rival.day]!;
    for (const window of windows) {
      if (!isIn(rival, window, settings)) continue;
      put({
        observation: observation.id,
        rival: rival.event.id,
        date,
        day: rival.day,
        window: window.name,
        kind: rival.kind,
        action: actionOn(rival, window.isEstimation, settings),
      });
    }
  }
}

/** Whether a rival falls in a window, or leaves it without a day. */
function isIn(rival: Rival, { range, isEstimation }: NamedWindow, settings: Settings): boolean {
  if (isEstimation && actionOn(rival, true, settings) === 'days-dropped')
    return daysContaminatedBy(rival.day, range).length > 0;
  return rival.day >= range[0] && rival.day <= range[1];
}

interface NamedWindow {
  readonly name: string;
  readonly range: DayRange;
  readonly isEstimation: boolean;
}

/** The windows a rival may fall in: those of the study, then the event window, the one rivals count in, and the yardstick's. */
function windowsOf(settings: Settings): NamedWindow[] {
  const { windows, eventWindow, estimationWindow } = settings;
  const own = windows.map((range) => ({ name: textOf(range), range, isEstimation: false }));
  const wider = [
    { word: 'event', range: eventWindow },
    { word: 'rivals', range: rivalWindow(settings) },
  ];
  const others: NamedWindow[] = [];
  for (const { word, range } of wider) {
    const isKnown = [...own, ...others].some((known) => textOf(known.range) === textOf(range));
    if (!isKnown) others.push({ name: `${word} ${textOf(range)}`, range, isEstimation: false });
  }
  const estimation = {
    name: `estimation ${textOf(estimationWindow)}`,
    range: estimationWindow,
    isEstimation: true,
  };
  return [...own, ...others, estimation];
}

function textOf([from, to]: DayRange): string {
  return `[${from}, ${to}]`;
}

/** Another observation of the firm that sees some of the same days. */
function overlapRow(
  { observation, dates }: DatedObservation,
  other: DatedObservation,
  final: ReadonlyMap<string, Observation>,
  { eventWindow }: Settings,
): Row {
  const rival = other.observation;
  const standIn = ({ id }: Observation) => final.get(id)?.countedWith ?? id;
  const { calendar, first } = observation.panel!;
  const session = calendar.sessions.indexOf(other.eventDate);
  return {
    observation: observation.id,
    rival: rival.id,
    date: formatDay(other.eventDate as EpochDay),
    day: session < 0 || dates.length === 0 ? Number.NaN : session - first - observation.dayZero,
    window: `event ${textOf(eventWindow)}`,
    kind: rival.symbol === observation.symbol ? 'overlapping-window' : 'linked-window',
    action: standIn(observation) === standIn(rival) ? 'counted-once' : 'flagged',
  };
}
