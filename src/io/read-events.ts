import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';
import type { EventRow, RowsSource } from '../events/event.ts';
import { ownColumns } from '../events/event-columns.ts';
import { knownNames } from '../events/known-names.ts';
import type { List } from '../numeric/list.ts';
import { readCsv } from './csv.ts';
import { type RowKeeper, rowKeeper } from './event-rows.ts';

const required = ['event_id', 'announced_at', 'security'] as const;

/** Rows of an events file, as they stand there, with their lines; columns of the user's own are kept. */
export async function readEventsFile(file: string): Promise<{
  readonly rows: List<EventRow>;
  readonly source: RowsSource;
  readonly findings: readonly Finding[];
}> {
  const lines: number[] = [];
  const faults: Finding[] = [];
  let header: number | undefined;
  let keeper: RowKeeper | undefined;
  const found = await readCsv(file, {
    header(given, line) {
      header = line;
      const names = knownNames(given, ownColumns);
      for (const column of required)
        if (!names.includes(column)) faults.push(noColumn(column, given, line, file));
      keeper = rowKeeper(names);
      return faults.length === 0;
    },
    record(fields, line) {
      keeper!.add(fields);
      lines.push(line);
    },
  });
  const findings = [...found, ...faults];
  if (keeper === undefined || faults.length > 0) return { rows: [], source: { file, lines: [] }, findings };
  return { rows: keeper.rows(), source: { file, header: header!, lines: Int32Array.from(lines) }, findings };
}

function noColumn(column: string, names: readonly string[], line: number, file: string): Finding {
  const meant = nearest(column, names);
  const message = must({
    what: 'the header of an events file',
    legal: `have the columns ${required.join(', ')}`,
    given: names.join(','),
    remedy: meant === undefined ? `add ${column}` : `rename ${meant} to ${column}`,
  });
  return { severity: 'error', code: 'no-column', file, line, column, message };
}
