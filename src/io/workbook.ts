import type { Sheet, SheetData } from 'write-excel-file/node';
import { isStatistic } from '../report/document/tables/plain-column.ts';
import { alphaDecimals, counted, statisticDecimals } from '../report/numbers.ts';
import { usualVoice, type Voice } from '../report/voice.ts';
import type { ColumnMeaning } from '../table/columns/column.ts';
import { type ColumnName, glossary } from '../table/glossary.ts';
import { type AnyTable, columnsOf } from '../table/table.ts';
import { rowUnitOf, unitAt, unitIn } from '../table/units.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** How numbers are shown. */
type Look = Pick<Voice, 'decimals' | 'unit'>;

/** Rows a sheet can hold below its header; the rest of a table is in its CSV file. */
const ROWS_IN_A_SHEET = 1_048_575;

const head = { fontWeight: 'bold', backgroundColor: '#e8ecf1' } as const;
const widths = { text: 24, number: 14 } as const;

/**
 * The sheets of a workbook: how it was done, what the columns mean, then one a table. Numbers are numbers, whole
 * underneath, shown with the decimals of the reports, fractions in percent; text is text, whatever it begins with; missing
 * is an empty cell.
 *
 * @param said its title, and how it was done
 */
export function workbookOf(
  said: readonly string[],
  tables: readonly AnyTable[],
  look: Look = usualVoice,
  rowsInASheet = ROWS_IN_A_SHEET,
): Sheet<Buffer>[] {
  return [
    methodsSheet(said, tables, rowsInASheet),
    columnsSheet(tables),
    ...tables.map((table) => tableSheet(table, look, rowsInASheet)),
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
    columnsOf(table).map(([column]) =>
      [table.name, column, ...meaningOf(table, column)].map((text) => ({
        value: spreadsheetText(text),
        type: String,
      })),
    ),
  );
  return {
    sheet: 'columns',
    data: [headers(['table', 'column', 'unit', 'meaning']), ...rows],
    columns: [{ width: 24 }, { width: 24 }, { width: 22 }, { width: 100 }],
    stickyRowsCount: 1,
  };
}

function tableSheet(table: AnyTable, look: Look, most: number): Sheet<Buffer> {
  const columns = columnsOf(table);
  const cells = columns.map(([name, values]) => cellMaker(table, name, values, look));
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

function cellMaker(
  table: AnyTable,
  name: string,
  values: Float64Array | readonly string[],
  look: Look,
): (row: number) => SheetData[number][number] {
  if (values instanceof Float64Array) {
    const format = formatsOf(table, name, look);
    return (row) =>
      Number.isFinite(values[row]!) ? { value: values[row]!, type: Number, format: format(row) } : null;
  }
  return (row) => (values[row] === '' ? null : { value: spreadsheetText(values[row]!), type: String });
}

/** How a spreadsheet shows a column, row by row; the number itself stays whole. */
function formatsOf({ name: table, columns }: AnyTable, column: string, look: Look): (row: number) => string {
  const own = rowUnitOf(table, column);
  if (own === undefined) {
    const format = formatOf(column, look);
    return () => format;
  }
  const by = columns[own.by]!;
  const alpha = percentFormat({ ...look, decimals: alphaDecimals(look.decimals, look.unit) });
  return (row) => (unitAt(own, String(by[row])) === 'fraction' ? alpha : fixed(DIGITS));
}

/** Decimals of a pure number that is neither a statistic nor a p-value. */
const DIGITS = 3;

function formatOf(column: string, look: Look): string {
  const { kind, unit }: ColumnMeaning = glossary[column as ColumnName];
  if (kind === 'count') return '0';
  if (unit === 'fraction') return percentFormat(look);
  if (column.startsWith('p_')) return fixed(4);
  return fixed(isStatistic(column) ? statisticDecimals(look.decimals) : DIGITS);
}

/** A spreadsheet knows percent and no basis points: percent with two decimals more has their digits. */
function percentFormat({ unit, decimals }: Look): string {
  return `${fixed(unit === 'percent' ? decimals : decimals + 2)}%`;
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Unit and meaning of a column of a table; those of the user's own, whatever their names, mean what the user says. */
function meaningOf(table: AnyTable, column: string): [unit: string, meaning: string] {
  if (!Object.hasOwn(table.columns, column)) return ['', 'as the input has it'];
  const name = column as ColumnName;
  return [unitIn(table.name, name), glossary[name].meaning];
}
