import { columnNamesOf, piecesOf } from '../table/pieced-table.ts';
import { type AnyTable, columnsOf } from '../table/table.ts';
import { guardedText } from './guarded-text.ts';

/** Rows joined into one piece of text before it is handed on, so that memory does not grow with the table. */
const ROWS_AT_ONCE = 4096;

/**
 * A table as CSV (RFC 4180, LF line ends), piece by piece. Numbers are written with as many digits as reading them
 * back to the same bits takes; missing is an empty field. Text that a spreadsheet would take for a formula is guarded by
 * an apostrophe ({@link guardedText}); `readTable` takes it away again.
 */
export function* tableCsv(table: AnyTable): Generator<string> {
  yield `${columnNamesOf(table)
    .map((name) => field(guardedText(name)))
    .join(',')}\n`;
  for (const piece of piecesOf(table)) yield* linesOf(piece);
}

function* linesOf(table: AnyTable): Generator<string> {
  const writers = columnsOf(table).map(([, values]) => writerOf(values));
  for (let start = 0; start < table.length; start += ROWS_AT_ONCE)
    yield textOf(writers, start, Math.min(start + ROWS_AT_ONCE, table.length));
}

type Writer = (row: number) => string;

function textOf(writers: readonly Writer[], start: number, end: number): string {
  const fields = writers.map(() => '');
  let text = '';
  for (let row = start; row < end; row++) {
    for (let column = 0; column < writers.length; column++) fields[column] = writers[column]!(row);
    text += `${fields.join(',')}\n`;
  }
  return text;
}

function writerOf(values: Float64Array | readonly string[]): Writer {
  if (values instanceof Float64Array) return (row) => numeral(values[row]!);
  let latest: string | undefined;
  let written = '';
  // Rows of one observation stand together: its name is looked through once.
  return (row) => {
    if (values[row] !== latest) {
      latest = values[row]!;
      written = field(guardedText(latest));
    }
    return written;
  };
}

/** What `String` gives, which keeps the latest tens of thousands it gave: of a million rows all would grow old in memory. */
function numeral(value: number): string {
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? JSON.stringify(value) : String(value);
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
