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
  const rows = dated.flatMap((one) => [
    ...rivalRows(one.observation, rivals.get(one.observation.id) ?? [], context.settings),
    ...(overlaps.get(one) ?? []).map((other) => overlapRow(one, other, final, context.settings)),
  ]);
  const table = blankTable('confounders', rows.length);
  const { columns } = table;
  rows.forEach((row, at) => {
    columns.observation[at] = row.observation;
    columns.rival[at] = row.rival;
    columns.date[at] = row.date;
    columns.day[at] = row.day;
    columns.window[at] = row.window;
    columns.kind[at] = row.kind;
    columns.action[at] = row.action;
  });
  return table;
}

function rivalRows(observation: Observation, rivals: readonly Rival[], settings: Settings): Row[] {
  const { calendar, first } = observation.panel!;
  return rivals.flatMap((rival) =>
    windowsOf(settings)
      .filter(({ range: [from, to] }) => rival.day >= from && rival.day <= to)
      .map(({ name, isEstimation }): Row => {
        return {
          observation: observation.id,
          rival: rival.event.id,
          date: calendar.isoDates[first + observation.dayZero + rival.day]!,
          day: rival.day,
          window: name,
          kind: rival.kind,
          action: actionOn(rival, isEstimation, settings),
        };
      }),
  );
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
