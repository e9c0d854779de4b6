import type { DuckDBConnection, DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { RawPrices } from '../../prices/gate/raw.ts';
import type { PriceLayout } from '../price-formats/price-format.ts';
import { recognise, unrecognised } from '../price-formats/recognise.ts';
import { unreadColumns } from '../price-formats/unread-columns.ts';
import { withDuckDb } from './duckdb.ts';
import { type Chunk, Filling, NO_DAY } from './filling.ts';
import {
  countOf,
  describing,
  isNumeric,
  type ParquetColumn,
  rowsOf,
  symbolsOf,
  symbolsType,
} from './query.ts';

/**
 * Reads a Parquet file of prices, of the shapes CSV files have: one symbol, many below each other, or a column each. Its
 * rows are counted from 1, and stand where the lines of a text would.
 *
 * @param symbol whose prices they are, where the columns do not say so
 * @returns the rows; none where the file has errors, which are then among the findings
 * @throws QuestionError where DuckDB is not installed
 */
export async function readParquetPrices(
  file: string,
  symbol: string,
): Promise<{ rows: RawPrices[]; findings: Finding[] }> {
  return withDuckDb(async (connection) => {
    const columns = await columnsOf(connection, file);
    if (columns === undefined) return { rows: [], findings: [noParquet(file)] };
    const names = columns.map(({ name }) => name);
    const layout = recognise(names)?.layout;
    if (layout === undefined) return { rows: [], findings: [{ ...unrecognised(names), file }] };
    const symbols = await symbolsIn(connection, file, columns, layout, symbol);
    const faults = [...noNumbers(columns, layout, file), ...noSymbols(symbols, names[layout.symbol!], file)];
    if (faults.length > 0) return { rows: [], findings: faults };
    if (layout.symbol !== undefined) await connection.run(symbolsType(symbols));
    const filling = new Filling(layout, symbols);
    for await (const chunk of chunksOf(connection, rowsOf(file, columns, layout))) filling.add(chunk);
    const wrong = filling.findings(file, names);
    return {
      rows: wrong.length === 0 ? filling.finish(file) : [],
      findings: [...unreadColumns(layout.unread, file), ...wrong],
    };
  });
}

/** Nothing where the file is no Parquet file. */
async function columnsOf(connection: DuckDBConnection, file: string): Promise<ParquetColumn[] | undefined> {
  try {
    const described = await connection.runAndReadAll(describing(file));
    return described.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
  } catch {
    return undefined;
  }
}

/** The symbols of a file, in the order of their first rows, and how many rows each has. */
async function symbolsIn(
  connection: DuckDBConnection,
  file: string,
  columns: readonly ParquetColumn[],
  layout: PriceLayout,
  symbol: string,
): Promise<{ symbol: string; rows: number }[]> {
  const query =
    layout.symbol === undefined ? countOf(file, symbol) : symbolsOf(file, columns[layout.symbol]!);
  const counted = await connection.runAndReadAll(query);
  return counted.getRowsJson().map(([name, rows]) => ({ symbol: String(name ?? ''), rows: Number(rows) }));
}

async function* chunksOf(connection: DuckDBConnection, query: string): AsyncGenerator<Chunk> {
  const result = await connection.stream(query);
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  )
    yield numbersOf(chunk);
}

function numbersOf(chunk: DuckDBDataChunk): Chunk {
  const [days, symbols, ...cells] = Array.from({ length: chunk.columnCount }, (_, c) =>
    chunk.getColumnVector(c),
  );
  const { rowCount } = chunk;
  return {
    days: copied(days!, new Int32Array(rowCount), NO_DAY),
    symbols: copied(symbols!, new Int32Array(rowCount), 0),
    cells: cells.map((cell) => copied(cell, new Float64Array(rowCount), Number.NaN)),
  };
}

/** @param missing what stands where there is nothing */
function copied<T extends Float64Array | Int32Array>(from: DuckDBVector, to: T, missing: number): T {
  for (let row = 0; row < to.length; row++) to[row] = (from.getItem(row) as number | null) ?? missing;
  return to;
}

function noParquet(file: string): Finding {
  const message = must({ what: 'the file', legal: 'be a Parquet file', given: 'other bytes' });
  return { severity: 'error', code: 'unreadable-file', message, file };
}

function noNumbers(columns: readonly ParquetColumn[], { cells }: PriceLayout, file: string): Finding[] {
  const others = cells.map(({ index }) => columns[index]!).filter((column) => !isNumeric(column));
  return others.map(({ name, type }) => {
    const message = must({ what: name, legal: 'be a column of numbers', given: type });
    return { severity: 'error', code: 'no-number', message, file, column: name };
  });
}

function noSymbols(
  symbols: readonly { readonly symbol: string; readonly rows: number }[],
  column: string | undefined,
  file: string,
): Finding[] {
  const nameless = symbols.filter(({ symbol }) => symbol === '');
  if (column === undefined || nameless.length === 0) return [];
  const rows = nameless.reduce((sum, one) => sum + one.rows, 0);
  const legal = 'name whose prices these are';
  const message = must({ what: column, legal, given: `nothing in ${rows === 1 ? '1 row' : `${rows} rows`}` });
  return [{ severity: 'error', code: 'no-symbol', message, file, column }];
}
