import type { Sheet, SheetData } from 'write-excel-file/node';
import { isStatistic } from '../report/document/tables/plain-column.ts';
import { counted, statisticDecimals } from '../report/numbers.ts';
import { usualVoice, type Voice } from '../report/voice.ts';
import type { ColumnMeaning } from '../table/columns/column.ts';
import { type ColumnName, glossary } from '../table/glossary.ts';
import { type AnyTable, columnsOf } from '../table/table.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** Rows a sheet can hold below its header; the rest of a table is in its CSV file. */
const ROWS_IN_A_SHEET = 1_048_575;

const head = { fontWeight: 'bold', backgroundColor: '#e8ecf1' } as const;
const widths = { text: 24, number: 14 } as const;

/**
 * The sheets of a workbook: how it was done, what the columns mean, then one a table. Numbers are numbers, whole
 * underneath, shown with the decimals the voice has, fractions in percent; text is text, whatever it begins with; missing
 * is an empty cell.
 *
 * @param said its title, and how it was done
 */
export function workbookOf(
  said: readonly string[],
  tables: readonly AnyTable[],
  voice: Voice = usualVoice,
  rowsInASheet = ROWS_IN_A_SHEET,
): Sheet<Buffer>[] {
  return [
    methodsSheet(said, tables, rowsInASheet),
    columnsSheet(tables),
    ...tables.map((table) => tableSheet(table, voice, rowsInASheet)),
  ];
}

function methodsSheet(said: readonly string[], tables: readonly AnyTable[], most: number): Sheet<Buffer> {
  const cut = tables.filter(({ length }) => length > most);
  const lines = [
    ...said,
    ...cut.map(({ name, length }) => `${name}.csv has ${counted(length - most, 'more row')} of ${name}.`),
  ];
  const data: SheetData = lines.map((line, i) => [
    { value: spreadsheetText(line), type: String, wrap: true, ...(i === 0 ? { fontWeight: 'bold' } : {}) },
  ]);
  return { sheet: 'methods', data, columns: [{ width: 120 }] };
}

function columnsSheet(tables: readonly AnyTable[]): Sheet<Buffer> {
  const rows = tables.flatMap((table) =>
    Object.keys(table.columns).map((column) => {
      const { unit, meaning } = meaningOf(column);
      return [table.name, column, unit, meaning].map((text) => ({ value: text, type: String }));
    }),
  );
  return {
    sheet: 'columns',
    data: [headers(['table', 'column', 'unit', 'meaning']), ...rows],
    columns: [{ width: 24 }, { width: 24 }, { width: 22 }, { width: 100 }],
    stickyRowsCount: 1,
  };
}

function tableSheet(table: AnyTable, voice: Voice, most: number): Sheet<Buffer> {
  const columns = columnsOf(table);
  const cells = columns.map(([name, values]) => cellsOf(name, values, voice));
  const length = Math.min(table.length, most);
  const rows = Array.from({ length }, (_, row) => cells.map((cell) => cell(row)));
  return {
    sheet: table.name,
    data: [headers(columns.map(([name]) => name)), ...rows],
    columns: columns.map(([, values]) => ({
      width: values instanceof Float64Array ? widths.number : widths.text,
    })),
    stickyRowsCount: 1,
  };
}

function headers(names: readonly string[]): SheetData[number] {
  return names.map((name) => ({ value: spreadsheetText(name), type: String, ...head }));
}

function cellsOf(
  name: string,
  values: Float64Array | readonly string[],
  voice: Voice,
): (row: number) => SheetData[number][number] {
  if (values instanceof Float64Array) {
    const format = formatOf(name, voice);
    return (row) => (Number.isFinite(values[row]!) ? { value: values[row]!, type: Number, format } : null);
  }
  return (row) => (values[row] === '' ? null : { value: spreadsheetText(values[row]!), type: String });
}

/**
 * How a spreadsheet shows a column; the number itself stays whole. It knows percent and no basis points: percent with two
 * decimals more has their digits.
 */
function formatOf(column: string, { unit: asked, decimals }: Voice): string {
  const { kind, unit } = meaningOf(column);
  if (kind === 'count') return '0';
  if (unit === 'fraction') return `${fixed(asked === 'percent' ? decimals : decimals + 2)}%`;
  if (column.startsWith('p_')) return fixed(4);
  return fixed(isStatistic(column) ? statisticDecimals(decimals) : 3);
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** What a column means; those of the user's own mean what the user says. */
function meaningOf(column: string): ColumnMeaning {
  const known: Readonly<Record<string, ColumnMeaning>> = glossary;
  return Object.hasOwn(known, column)
    ? known[column as ColumnName]!
    : { kind: 'text', unit: '', meaning: 'as the input has it' };
}
