import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';
import type { EventRow, RowsSource } from '../events/event.ts';
import { readCsvTable } from './csv.ts';

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
  const missing = required.filter((column) => !table.names.includes(column));
  if (missing.length > 0) {
    return {
      ...nothing,
      findings: [...findings, ...missing.map((column) => noColumn(column, table.names, file))],
    };
  }
  const rows = table.records.map(({ fields }) => {
    const row: Record<string, string | undefined> = {};
    for (let i = 0; i < table.names.length; i++) row[table.names[i]!] = fields[i]!;
    return row as EventRow; // the header has the columns it must have
  });
  return { rows, source: { file, lines: table.records.map(({ line }) => line) }, findings };
}

function noColumn(column: string, names: readonly string[], file: string): Finding {
  const meant = nearest(column, names);
  const message = must({
    what: 'the header of an events file',
    legal: `have the columns ${required.join(', ')}`,
    given: names.join(','),
    remedy: meant === undefined ? `add ${column}` : `rename ${meant} to ${column}`,
  });
  return { severity: 'error', code: 'no-column', file, line: 1, column, message };
}
