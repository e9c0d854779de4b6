import { basename } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { RawPrices } from '../../prices/gate/raw.ts';
import type { PriceLayout } from '../price-formats/price-format.ts';
import { recognise, unrecognised } from '../price-formats/recognise.ts';
import { unreadColumns } from '../price-formats/unread-columns.ts';
import { unreadable } from '../unreadable.ts';
import { saidByDuckDb, withDuckDb } from './duckdb.ts';
import { type Chunk, Filling, NO_DAY } from './filling.ts';
import { parquetSize } from './parquet-size.ts';
import {
  claimOf,
  countOf,
  describing,
  isNumeric,
  type ParquetColumn,
  rowsOf,
  symbolsOf,
  symbolsType,
} from './query.ts';

/** A file may hold so many rows a byte: prices, even such as never move, come to four. More are no prices, but memory. */
const MOST_ROWS_A_BYTE = 64;

interface Read {
  readonly rows: RawPrices[];
  readonly findings: Finding[];
}

/**
 * Reads a Parquet file of prices, of the shapes CSV files have: one symbol, many below each other, or a column each. Its
 * rows are counted from 1, and stand where the lines of a text would.
 *
 * @param symbol whose prices they are, where the columns do not say so
 * @returns the rows; none where the file has errors, which are then among the findings
 * @throws QuestionError where DuckDB is not installed
 */
export async function readParquetPrices(file: string, symbol: string): Promise<Read> {
  try {
    const size = await parquetSize(file);
    if (size === undefined) return refused(file, 'be a Parquet file', 'other bytes');
    return await withDuckDb((connection) => readWith(connection, file, symbol, size));
  } catch (error) {
    const reason = saidByDuckDb(error);
    if (reason === undefined) return unread(file, unreadable(error));
    return refused(file, 'be a Parquet file DuckDB can read', reason.replaceAll(file, basename(file)));
  }
}

async function readWith(
  connection: DuckDBConnection,
  file: string,
  symbol: string,
  size: number,
): Promise<Read> {
  const columns = await columnsOf(connection, file);
  const names = columns.map(({ name }) => name);
  const layout = recognise(names)?.layout;
  if (layout === undefined) return { rows: [], findings: [{ ...unrecognised(names), file }] };
  const claimed = await rowsClaimed(connection, file);
  if (claimed === 0) return refused(file, 'have rows', undefined, 'no-rows');
  if (claimed > MOST_ROWS_A_BYTE * size)
    return refused(file, `have at most ${MOST_ROWS_A_BYTE} rows a byte`, `${claimed} rows in ${size} bytes`);
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
}

async function columnsOf(connection: DuckDBConnection, file: string): Promise<ParquetColumn[]> {
  const described = await connection.runAndReadAll(describing(file));
  return described.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
}

/** How many rows a file says it has, which is not to say that they are there. */
async function rowsClaimed(connection: DuckDBConnection, file: string): Promise<number> {
  const claimed = await connection.runAndReadAll(claimOf(file));
  return Number(claimed.getRowsJson()[0]![0]);
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
    layout.symbol === undefined
      ? countOf(file, symbol, columns[layout.date]!)
      : symbolsOf(file, columns[layout.symbol]!);
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

function refused(file: string, legal: string, given: string | undefined, code = 'unreadable-file'): Read {
  return unread(file, must({ what: 'the file', legal, given }), code);
}

function unread(file: string, message: string, code = 'unreadable-file'): Read {
  return { rows: [], findings: [{ severity: 'error', code, message, file }] };
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
