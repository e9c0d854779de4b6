import type { PriceLayout } from '../price-formats/price-format.ts';

/** A column as a Parquet file describes it. */
export interface ParquetColumn {
  readonly name: string;
  /** In the words of DuckDB: `DATE`, `DOUBLE`. */
  readonly type: string;
}

const MICROSECONDS_A_DAY = 86_400_000_000;
const numeric =
  /^(?:TINY|SMALL|BIG|HUGE|U|UTINY|USMALL|UBIG|UHUGE)?INT(?:EGER)?$|^U?INTEGER$|^FLOAT$|^DOUBLE$|^DECIMAL/;

/** Whether a column holds numbers. */
export function isNumeric({ type }: ParquetColumn): boolean {
  return numeric.test(type);
}

/** A file as a table, its path taken to the letter. */
function tableOf(file: string): string {
  return `read_parquet(${letters(file.replaceAll(/[*?[]/g, '[$&]'))}, hive_partitioning = false, file_row_number = true)`;
}

/** The names of the columns of a file, and their types. */
export function describing(file: string): string {
  return `DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${tableOf(file)}`;
}

/** How many rows a file says it has: nothing but its last bytes are read. */
export function claimOf(file: string): string {
  return `SELECT count(*)::DOUBLE FROM ${tableOf(file)}`;
}

/** How many rows the one symbol of a file has; those without a day are counted too, for which every day is read. */
export function countOf(file: string, symbol: string, { name }: ParquetColumn): string {
  const day = quoted(name);
  const rows = `count(${day}) + count(*) FILTER (WHERE ${day} IS NULL)`;
  return `SELECT ${letters(symbol)}, (${rows})::DOUBLE FROM ${tableOf(file)}`;
}

/** How many rows each symbol has, in the order of their first. */
export function symbolsOf(file: string, { name }: ParquetColumn): string {
  return (
    `SELECT ${quoted(name)}::VARCHAR AS symbol, count(*)::DOUBLE AS rows FROM ${tableOf(file)} ` +
    'GROUP BY symbol ORDER BY min(file_row_number)'
  );
}

/** The rows of a file in its order: epoch day, place of the symbol, then a double a cell. */
export function rowsOf(
  file: string,
  columns: readonly ParquetColumn[],
  { date, symbol, cells }: PriceLayout,
): string {
  const place =
    symbol === undefined ? '0' : `enum_code(${quoted(columns[symbol]!.name)}::VARCHAR::symbols)::INTEGER`;
  const numbers = cells.map(({ index }) => `${quoted(columns[index]!.name)}::DOUBLE`);
  return `SELECT ${[dayOf(columns[date]!), place, ...numbers].join(', ')} FROM ${tableOf(file)}`;
}

/** A daily row may be stamped with the midnight it begins at, as data frames do; any other time of day is no daily row. */
function dayOf({ name, type }: ParquetColumn): string {
  const column = quoted(name);
  const day = type.startsWith('TIMESTAMP')
    ? `CASE WHEN epoch_us(${column}) % ${MICROSECONDS_A_DAY} = 0 THEN epoch_us(${column}) // ${MICROSECONDS_A_DAY} END`
    : `try_cast(${column} AS DATE) - DATE '1970-01-01'`;
  return `(${day})::INTEGER`;
}

/** The type whose values are the symbols, so that a row holds its symbol's place instead of its letters. */
export function symbolsType(symbols: readonly { readonly symbol: string }[]): string {
  return `CREATE TYPE symbols AS ENUM (${symbols.map(({ symbol }) => letters(symbol)).join(', ')})`;
}

function letters(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
