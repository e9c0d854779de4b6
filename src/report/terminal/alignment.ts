import type { Table } from '../../table/table.ts';
import { MISSING } from '../numbers.ts';
import { eventTitle } from '../observations.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { announcedAsGiven, asKnown, otherSessions, whyExcluded } from '../sentences.ts';
import { usualVoice, type Voice } from '../voice.ts';
import { inColumns, widthOf } from './columns.ts';
import {
  blank,
  type Line,
  line,
  type Span,
  shownLines,
  styled,
  type TerminalOptions,
  textOf,
} from './line.ts';

type EventRow = RowOf<'events'>;

const header = ['security', 'instant (UTC)', 'local time', 'phase', 'session', 'rule'];

/** Which session each announcement falls on: tables where the terminal is wide enough for all, else line by line. */
export function alignmentText(
  events: Table<'events'>,
  options: TerminalOptions,
  voice: Voice = usualVoice,
): string {
  const blocks = [...groupedBy(rowsIn(events), (row) => row.event_id).values()].map((rows) => ({
    rows,
    table: tableOf(voice, rows),
  }));
  const isWide = blocks.every(({ table }) => widthOf(table) <= options.width);
  return shownLines(
    blocks.flatMap(({ rows, table }, i) => [
      ...(i === 0 ? [] : [blank]),
      headingOf(voice, rows[0]!),
      ...(isWide ? inTable(voice, rows, table) : inLines(voice, rows)),
    ]),
    options,
  );
}

function headingOf(voice: Voice, event: EventRow): Line {
  const kind = event.kind === 'confounder' ? [styled('warning', voice.say`rival event, not studied`)] : [];
  return line(
    0,
    styled('bold', event.event_id),
    announcedAsGiven(voice, event),
    styled('quiet', titleOf(event)),
    ...kind,
  );
}

function tableOf(voice: Voice, rows: readonly EventRow[]): Line[] {
  const names = header.map((name) => styled('quiet', voice.word(name)));
  return inColumns(
    2,
    [names, ...rows.map((row) => cellsOf(voice, row))],
    header.map(() => false),
  );
}

function inTable(voice: Voice, rows: readonly EventRow[], table: readonly Line[]): Line[] {
  const groups = placedAlike(voice, rows);
  return [...table, ...groups.flatMap((group) => remarks(voice, group, groups.length > 1))];
}

function inLines(voice: Voice, rows: readonly EventRow[]): Line[] {
  return placedAlike(voice, rows).flatMap((group) => [
    inOneLine(voice, group),
    ...remarks(voice, group, false),
  ]);
}

/** Securities of one event that differ in nothing but their name. */
function placedAlike(voice: Voice, rows: readonly EventRow[]): EventRow[][] {
  const placeOf = (row: EventRow) => [
    ...cellsOf(voice, row).slice(1).map(textOf),
    row.alternatives,
    row.reason,
    row.detail,
  ];
  return [...groupedBy(rows, (row) => JSON.stringify(placeOf(row))).values()];
}

function cellsOf(voice: Voice, row: EventRow): Span[] {
  const { announced_at: given, instant, local_time: local } = row;
  const known = [
    readingName(row),
    asKnown(voice, given, instant),
    asKnown(voice, given, local),
    voice.word(row.phase),
  ];
  return [...known.map((text) => text || MISSING), sessionOf(voice, row), voice.word(row.rule) || MISSING];
}

/** The security, and what follows it in the id where there are two readings of one date. */
function readingName({ observation, event_id: id, security }: EventRow): string {
  return observation.startsWith(`${id}:`) ? observation.slice(id.length + 1) : security;
}

function namesOf(rows: readonly EventRow[]): string {
  return rows.map(readingName).join(', ');
}

/** The same without columns; the instant where the events file does not say it already. */
function inOneLine(voice: Voice, rows: readonly EventRow[]): Line {
  const { local_time: local, instant, announced_at: given, phase, rule } = rows[0]!;
  const moments = [local, instant === given ? '' : instant].map((moment) => asKnown(voice, given, moment));
  return line(
    2,
    styled('bold', namesOf(rows)),
    '→',
    sessionOf(voice, rows[0]!),
    ['', voice.word(phase), voice.word(rule), ...moments]
      .filter((text, i) => i === 0 || text !== '')
      .join(' · '),
  );
}

function sessionOf(voice: Voice, { event_date: date, security }: EventRow): Span {
  if (security === '') return voice.say`held against every security`;
  return date === '' ? styled('bad', voice.say`no session`) : styled('good', voice.tableDate(date));
}

/** The sessions other readings would give, and why what was placed alike is not studied. */
function remarks(voice: Voice, rows: readonly EventRow[], isNamed: boolean): Line[] {
  const row = rows[0]!;
  const [names, other] = [namesOf(rows), otherSessions(voice, row)];
  const isLeftOut = row.status === 'excluded' && row.kind !== 'confounder';
  const said = [
    ...(other === '' ? [] : [`${isNamed ? `${names} ` : ''}${voice.say`otherwise ${other}`}`]),
    ...(row.security === '' ? [voice.say`on the sessions of the exchange of each`] : []),
    ...(isLeftOut ? [leftOutSaid(voice, names, rows)] : []),
  ];
  return said.map((text) => line(4, styled('quiet', text)));
}

function leftOutSaid(voice: Voice, names: string, rows: readonly EventRow[]): string {
  const why = whyExcluded(voice, rows[0]!);
  return rows.length === 1
    ? voice.say`${names} is excluded: ${why}`
    : voice.say`${names} are excluded: ${why}`;
}

function titleOf(event: EventRow): string {
  return event.label === '' ? '' : eventTitle(event);
}
