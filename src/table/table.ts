import { type ColumnName, glossary } from './glossary.ts';
import {
  type SimulationTableName,
  schemas,
  simulationSchemas,
  type TableName,
  type TableSchema,
} from './schemas.ts';
import { type TradingTableName, tradingSchemas } from './trading.ts';

/** The tables there are: of a study, of a simulation, of a backtest. */
export const knownTables = { ...schemas, ...simulationSchemas, ...tradingSchemas };
/** The name of any table with a schema. */
export type KnownTableName = SimulationTableName | TableName | TradingTableName;

type Kind<C extends ColumnName> = (typeof glossary)[C]['kind'];
/** Columns that are numbers in this table alone. */
type Numbers<T extends KnownTableName> = (typeof knownTables)[T] extends {
  readonly numbers: readonly (infer N)[];
}
  ? N
  : never;
type ValuesOf<T extends KnownTableName, C extends ColumnName> =
  C extends Numbers<T> ? Float64Array : Kind<C> extends 'number' | 'count' ? Float64Array : string[];

/** The columns of a table by name: numbers in a `Float64Array`, everything else as text. */
export type ColumnsOf<T extends KnownTableName> = {
  readonly [C in (typeof knownTables)[T]['columns'][number]]: ValuesOf<T, C>;
};

/**
 * A tidy table: columns of equal length, in the order of its schema. Plain data, safe to post or to store; numbers of
 * several columns may be views of one array.
 * Columns of the user's own (in `events`) follow those of the schema.
 */
export interface Table<T extends KnownTableName> {
  readonly name: T;
  readonly length: number;
  readonly columns: ColumnsOf<T>;
  /** Columns carried over from the input untouched, text, by their own names. */
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

/** Any table, whatever its columns. */
export interface AnyTable {
  readonly name: string;
  readonly length: number;
  readonly columns: Readonly<Record<string, Float64Array | readonly string[]>>;
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

/**
 * A table of `length` rows, all missing, to be filled column by column.
 *
 * @param room what numbers are put into, of so many entries; arrays of their own where absent
 */
export function blankTable<T extends KnownTableName>(
  name: T,
  length: number,
  room: (entries: number) => Float64Array = (entries) => new Float64Array(entries),
): Table<T> {
  const isNumber = numbersOf(name);
  const columns = Object.fromEntries(
    knownTables[name].columns.map((column) => [
      column,
      isNumber(column) ? room(length).fill(Number.NaN) : new Array<string>(length).fill(''),
    ]),
  );
  return { name, length, columns: columns as ColumnsOf<T>, extra: {} };
}

/** Whether a column of a table holds numbers. */
export function numbersOf(name: KnownTableName): (column: ColumnName) => boolean {
  const { numbers = [] }: TableSchema = knownTables[name];
  return (column) => isNumeric(column) || numbers.includes(column);
}

/**
 * The rows of several tables of one name, in their order, as one. Its numbers lie column by column in one array: arrays of
 * their own, of millions of rows, would make the engine search all it holds for what could be given back at every other one.
 *
 * @param length rows of all of them
 * @param tables each with the same carried columns; gone through once, one after another
 */
export function joinedTables<T extends KnownTableName>(
  name: T,
  length: number,
  tables: Iterable<Table<T>>,
): Table<T> {
  const numbers = new Float64Array(length * knownTables[name].columns.filter(numbersOf(name)).length);
  let taken = 0;
  const joined = blankTable(name, length, (entries) => {
    taken += entries;
    return numbers.subarray(taken - entries, taken);
  });
  const columns = Object.entries(joined.columns) as [keyof ColumnsOf<T>, Float64Array | string[]][];
  const extra = new Map<string, string[]>();
  let row = 0;
  for (const table of tables) {
    for (const [column, into] of columns) put(into, row, table.columns[column]);
    for (const [column, values] of Object.entries(table.extra)) {
      const into = extra.get(column) ?? new Array<string>(length).fill('');
      extra.set(column, into);
      put(into, row, values);
    }
    row += table.length;
  }
  return { ...joined, extra: Object.fromEntries(extra) };
}

function put(into: Float64Array | string[], row: number, from: Float64Array | readonly string[]): void {
  if (into instanceof Float64Array) into.set(from as Float64Array, row);
  else for (let i = 0; i < from.length; i++) into[row + i] = from[i] as string;
}

/** Some rows of a table, and no more in memory; the table itself where they are all. */
export function someRows<T extends KnownTableName>(table: Table<T>, from: number, to: number): Table<T> {
  if (from === 0 && to === table.length) return table;
  const { name, columns, extra } = table;
  const some = (values: Float64Array | string[]) => values.slice(from, to);
  return {
    name,
    length: to - from,
    columns: eachColumn(columns, some as never) as ColumnsOf<T>,
    extra: eachColumn(extra, (values) => values.slice(from, to)),
  };
}

/** Other values in place of those of each column. */
export function eachColumn<V, W>(
  columns: Readonly<Record<string, V>>,
  change: (values: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, change(values)]));
}

/** Every column of a table with its name, in order, the carried ones last. */
export function columnsOf(table: AnyTable): [name: string, values: Float64Array | readonly string[]][] {
  return [...Object.entries(table.columns), ...Object.entries(table.extra)];
}

/**
 * The table as one object a row: for reading and printing, not for computing. Missing numbers are `NaN`.
 *
 * @example
 * const columns = { observation: ['v4:0981.HK'], car: Float64Array.of(0.1) };
 * rowsOf({ name: 'mine', length: 1, columns, extra: {} }); // [{ observation: 'v4:0981.HK', car: 0.1 }]
 */
export function rowsOf(table: AnyTable): Record<string, string | number>[] {
  const columns = columnsOf(table);
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[row]!])),
  );
}

/** Whether a column of the glossary holds numbers. */
export function isNumeric(column: ColumnName): boolean {
  const { kind } = glossary[column];
  return kind === 'number' || kind === 'count';
}
