import type { Table } from '../../table/table.ts';
import { MISSING } from '../numbers.ts';
import { eventTitle } from '../observations.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { asKnown, otherSessions, whyExcluded } from '../sentences.ts';
import { usualVoice } from '../voice.ts';
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
export function alignmentText(events: Table<'events'>, options: TerminalOptions): string {
  const blocks = [...groupedBy(rowsIn(events), (row) => row.event_id).values()].map((rows) => ({
    rows,
    table: tableOf(rows),
  }));
  const isWide = blocks.every(({ table }) => widthOf(table) <= options.width);
  return shownLines(
    blocks.flatMap(({ rows, table }, i) => [
      ...(i === 0 ? [] : [blank]),
      headingOf(rows[0]!),
      ...(isWide ? inTable(rows, table) : inLines(rows)),
    ]),
    options,
  );
}

function headingOf(event: EventRow): Line {
  const kind = event.kind === 'confounder' ? [styled('warning', 'rival event, not studied')] : [];
  return line(
    0,
    styled('bold', event.event_id),
    event.announced_at,
    styled('quiet', titleOf(event)),
    ...kind,
  );
}

function tableOf(rows: readonly EventRow[]): Line[] {
  const names = header.map((name) => styled('quiet', name));
  return inColumns(
    2,
    [names, ...rows.map(cellsOf)],
    header.map(() => false),
  );
}

function inTable(rows: readonly EventRow[], table: readonly Line[]): Line[] {
  const groups = placedAlike(rows);
  return [...table, ...groups.flatMap((group) => remarks(group, groups.length > 1))];
}

function inLines(rows: readonly EventRow[]): Line[] {
  return placedAlike(rows).flatMap((group) => [inOneLine(group), ...remarks(group, false)]);
}

/** Securities of one event that differ in nothing but their name. */
function placedAlike(rows: readonly EventRow[]): EventRow[][] {
  const placeOf = (row: EventRow) => [
    ...cellsOf(row).slice(1).map(textOf),
    row.alternatives,
    row.reason,
    row.detail,
  ];
  return [...groupedBy(rows, (row) => JSON.stringify(placeOf(row))).values()];
}

function cellsOf(row: EventRow): Span[] {
  const { announced_at: given, instant, local_time: local } = row;
  const known = [
    readingName(row),
    asKnown(usualVoice, given, instant),
    asKnown(usualVoice, given, local),
    row.phase,
  ];
  return [...known.map((text) => text || MISSING), sessionOf(row), row.rule || MISSING];
}

/** The security, and what follows it in the id where there are two readings of one date. */
function readingName({ observation, event_id: id, security }: EventRow): string {
  return observation.startsWith(`${id}:`) ? observation.slice(id.length + 1) : security;
}

function namesOf(rows: readonly EventRow[]): string {
  return rows.map(readingName).join(', ');
}

/** The same without columns; the instant where the events file does not say it already. */
function inOneLine(rows: readonly EventRow[]): Line {
  const { local_time: local, instant, announced_at: given, phase, rule } = rows[0]!;
  const moments = [local, instant === given ? '' : instant].map((moment) =>
    asKnown(usualVoice, given, moment),
  );
  return line(
    2,
    styled('bold', namesOf(rows)),
    '→',
    sessionOf(rows[0]!),
    ['', phase, rule, ...moments].filter((text, i) => i === 0 || text !== '').join(' · '),
  );
}

function sessionOf({ event_date: date, security }: EventRow): Span {
  if (security === '') return 'held against every security';
  return date === '' ? styled('bad', 'no session') : styled('good', usualVoice.tableDate(date));
}

/** The sessions other readings would give, and why what was placed alike is not studied. */
function remarks(rows: readonly EventRow[], isNamed: boolean): Line[] {
  const row = rows[0]!;
  const other = otherSessions(usualVoice, row);
  const isLeftOut = row.status === 'excluded' && row.kind !== 'confounder';
  const said = [
    ...(other === '' ? [] : [`${isNamed ? `${namesOf(rows)} ` : ''}otherwise ${other}`]),
    ...(row.security === '' ? ['on the sessions of the exchange of each'] : []),
    ...(isLeftOut
      ? [`${namesOf(rows)} ${rows.length === 1 ? 'is' : 'are'} excluded: ${whyExcluded(usualVoice, row)}`]
      : []),
  ];
  return said.map((text) => line(4, styled('quiet', text)));
}

function titleOf(event: EventRow): string {
  return event.label === '' ? '' : eventTitle(event);
}
