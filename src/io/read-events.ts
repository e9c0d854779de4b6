import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';
import type { EventRow, RowsSource } from '../events/event.ts';
import { ownColumns } from '../events/event-columns.ts';
import { type CsvTable, readCsvTable } from './csv.ts';
import { knownNames } from './known-names.ts';

const required = ['event_id', 'announced_at', 'security'] as const;

/** Rows of an events file, as they stand there, with their lines; columns of the user's own are kept. */
export async function readEventsFile(file: string): Promise<{
  readonly rows: readonly EventRow[];
  readonly source: RowsSource;
  readonly findings: readonly Finding[];
}> {
  const { table, findings } = await readCsvTable(file);
  const nothing = { rows: [], source: { file, lines: [] } };
  if (table === undefined) return { ...nothing, findings };
  const names = knownNames(table.names, ownColumns);
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    return {
      ...nothing,
      findings: [...findings, ...missing.map((column) => noColumn(column, table, file))],
    };
  }
  const rows = table.records.map(({ fields }) => {
    const row: Record<string, string | undefined> = {};
    for (let i = 0; i < names.length; i++) row[names[i]!] = fields[i]!;
    return row as EventRow; // the header has the columns it must have
  });
  const lines = table.records.map((record) => record.line);
  return { rows, source: { file, header: table.line, lines }, findings };
}

function noColumn(column: string, { names, line }: CsvTable, file: string): Finding {
  const meant = nearest(column, names);
  const message = must({
    what: 'the header of an events file',
    legal: `have the columns ${required.join(', ')}`,
    given: names.join(','),
    remedy: meant === undefined ? `add ${column}` : `rename ${meant} to ${column}`,
  });
  return { severity: 'error', code: 'no-column', file, line, column, message };
}
