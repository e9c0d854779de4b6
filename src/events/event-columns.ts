import type { Finding } from '../errors/finding.ts';
import { must, nearest, visible } from '../errors/message.ts';
import type { List } from '../numeric/list.ts';
import { schemas } from '../table/schemas.ts';
import type { EventRow, RowsSource } from './event.ts';
import { knownName } from './known-names.ts';

/** Columns that a study reads. */
const ofStudy = [
  'event_id',
  'announced_at',
  'security',
  'label',
  'group',
  'source',
  'kind',
  'claim',
  'event_day',
];

/** Columns that a backtest reads; results carry them along with the user's own. */
const ofTrading = ['side', 'scheduled_on'];

/** The columns that are read. */
export const ownColumns = [...ofStudy, ...ofTrading];

/** Whether results carry a column along as it stands: those of the user's own, and those that a backtest reads. */
export function isCarried(column: string): boolean {
  return !ofStudy.includes(column);
}

/** Columns an events file may have and need not. A column `size` is no slip of the pen. */
const mayBeMeant = ownColumns.filter(
  (column) => !['event_id', 'announced_at', 'security', 'side'].includes(column),
);

/** What is odd about the columns of the user's own. */
export function columnFaults(rows: List<EventRow>, source: RowsSource | undefined): Finding[] {
  const names = columnsOf(rows);
  return [
    ...reservedColumns(names).map((column) => reservedColumn(column, source)),
    ...misspeltColumns(names).map((column) => misspeltColumn(column, source)),
    ...secondColumns(names).map((column) => secondColumn(column, source)),
  ];
}

/** Every column that any row has. */
function columnsOf(rows: List<EventRow>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return names;
}

/** Columns of the user's own that would hide those of the events table. */
function reservedColumns(names: ReadonlySet<string>): string[] {
  const reserved: readonly string[] = schemas.events.columns;
  return [...names].filter((name) => reserved.includes(name) && !ownColumns.includes(name));
}

function reservedColumn(column: string, source: RowsSource | undefined): Finding {
  const legal = 'not be named as a column of the events table is';
  const message = must({
    what: 'a column of your own',
    legal,
    given: column,
    remedy: `rename it, for example my_${column}`,
  });
  return {
    severity: 'error',
    code: 'bad-event',
    column,
    message,
    ...headerOf(source),
  };
}

/** Columns of the user's own that are a slip away from one that is read, which the rows do not have. */
function misspeltColumns(names: ReadonlySet<string>): { readonly given: string; readonly meant: string }[] {
  const absent = mayBeMeant.filter((column) => !names.has(column));
  return [...names]
    .filter((name) => !ownColumns.includes(name))
    .flatMap((given) => {
      const meant = nearest(given, absent, 1);
      return meant === undefined ? [] : [{ given, meant }];
    });
}

function misspeltColumn(
  { given, meant }: { given: string; meant: string },
  source: RowsSource | undefined,
): Finding {
  const message = `the column ${visible(given)} is carried along unread; did you mean "${meant}"?`;
  const place = headerOf(source);
  return { severity: 'warning', code: 'misspelt-column', column: given, value: given, message, ...place };
}

/** Columns whose name means one that is read, which the rows have, too. */
function secondColumns(names: ReadonlySet<string>): { readonly given: string; readonly read: string }[] {
  return [...names].flatMap((given) => {
    const read = knownName(given, ownColumns);
    return read === undefined || read === given || !names.has(read) ? [] : [{ given, read }];
  });
}

function secondColumn(
  { given, read }: { given: string; read: string },
  source: RowsSource | undefined,
): Finding {
  const message = `the column ${visible(given)} is carried along unread, since there is a column ${read}; rename it, or remove one of them`;
  const place = headerOf(source);
  return { severity: 'warning', code: 'repeated-column', column: given, value: given, message, ...place };
}

function headerOf(source: RowsSource | undefined): Pick<Finding, 'file' | 'line'> {
  return source === undefined ? {} : { file: source.file, line: source.header ?? 1 };
}
