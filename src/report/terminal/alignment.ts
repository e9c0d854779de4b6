import type { Table } from '../../table/table.ts';
import { tableDate } from '../dates.ts';
import { MISSING } from '../numbers.ts';
import { eventTitle } from '../observations.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { otherReadings, whyExcluded } from '../sentences.ts';
import { inColumns, widthOf } from './columns.ts';
import { blank, type Line, line, type Span, shownLines, styled, type TerminalOptions } from './line.ts';

type EventRow = RowOf<'events'>;

const header = ['security', 'instant (UTC)', 'local time', 'phase', 'session', 'rule'];

/** Which session each announcement falls on: a table an event where the terminal is wide enough, else line by line. */
export function alignmentText(events: Table<'events'>, options: TerminalOptions): string {
  const blocks = [...groupedBy(rowsIn(events), (row) => row.event_id).values()].map((rows) =>
    eventLines(rows, options),
  );
  return shownLines(
    blocks.flatMap((lines, i) => (i === 0 ? lines : [blank, ...lines])),
    options,
  );
}

function eventLines(rows: readonly EventRow[], { width }: TerminalOptions): Line[] {
  const [event] = rows;
  const cells = rows.map(cellsOf);
  const table = inColumns(
    2,
    [header.map((name) => styled('quiet', name)), ...cells],
    header.map(() => false),
  );
  const kind = event!.kind === 'confounder' ? [styled('warning', 'rival event, not studied')] : [];
  return [
    line(0, styled('bold', event!.event_id), event!.announced_at, styled('quiet', titleOf(event!)), ...kind),
    ...(widthOf(table) <= width ? table : rows.map(inOneLine)),
    ...remarks(rows),
  ];
}

function cellsOf(row: EventRow): Span[] {
  const known = [row.security, row.instant, row.local_time, row.phase].map((text) => text || MISSING);
  return [...known, sessionOf(row), row.rule || MISSING];
}

/** The same without columns; the instant where the events file does not say it already. */
function inOneLine(row: EventRow): Line {
  const { security, local_time: local, instant, announced_at: given, phase, rule } = row;
  const known = [local, instant === given ? '' : instant].filter((time) => time !== '');
  const session = sessionOf(row);
  return line(
    2,
    styled('bold', security),
    '→',
    session,
    ['', phase, rule, ...known].filter((text, i) => i === 0 || text !== '').join(' · '),
  );
}

function sessionOf({ event_date: date }: EventRow): Span {
  return date === '' ? styled('bad', 'no session') : styled('good', tableDate(date));
}

/** The sessions other readings would give, and why an observation is not studied; each once. */
function remarks(rows: readonly EventRow[]): Line[] {
  const said = rows.flatMap((row) => {
    const other = otherReadings(row);
    const isLeftOut = row.status === 'excluded' && row.kind !== 'confounder';
    return [
      ...(other === '' ? [] : [`otherwise ${other}`]),
      ...(row.security === '' ? ['held against every security, on the sessions of its exchange'] : []),
      ...(isLeftOut ? [`${row.security} is excluded: ${whyExcluded(row)}`] : []),
    ];
  });
  return [...new Set(said)].map((text) => line(4, styled('quiet', text)));
}

function titleOf(event: EventRow): string {
  return event.label === '' ? '' : eventTitle(event);
}
