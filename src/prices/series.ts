import { demand, hasKeys } from '../errors/demand.ts';
import { DataError } from '../errors/error.ts';
import { addFindings, type Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { parseDay } from '../time/day.ts';

/** The columns a price series may have; returns are taken from `adj_close` or `close`. */
export const priceColumns = ['open', 'high', 'low', 'close', 'adj_close', 'volume'] as const;
/** A column of a price series: prices in the currency of the security, volume in shares. */
export type PriceColumn = (typeof priceColumns)[number];

/** Daily prices of one security or index, in time order, one row a day. */
export interface PriceSeries {
  readonly symbol: string;
  /** Epoch days, ascending, without repeats; length n. */
  readonly days: Int32Array;
  /** Length n each, in the security's currency (volume in shares); `NaN` where unknown. Absent where the source has no such column. */
  readonly columns: Readonly<Partial<Record<PriceColumn, Float64Array>>>;
  /** Where the rows were read, for messages; absent for series made in code. */
  readonly source?: { readonly file: string /** line of each row, length n */; readonly lines: Int32Array };
}

/** Prices of one day: an ISO date, and a number a column, absent or NaN where unknown. */
export type PriceRow = { readonly date: string } & Readonly<Partial<Record<PriceColumn, number>>>;

/**
 * A price series from rows in code, sorted by date.
 *
 * @param symbol as the study names it
 * @param rows one a day: an ISO date, and prices by column; absent or NaN where unknown
 * @throws DataError for dates that are none or stand twice, and for values that are no numbers
 * @example
 * const rows = [{ date: '2026-04-24', close: 64.3 }, { date: '2026-04-23', close: 58.45 }];
 * priceSeries('0981.HK', rows).columns.close; // [58.45, 64.3]
 */
export function priceSeries(symbol: string, rows: readonly PriceRow[]): PriceSeries {
  const isList = Array.isArray(rows) && rows.every((row) => hasKeys(row));
  const legal = 'be a list of { date, close }';
  demand(isList, { what: 'the rows of a price series', legal, given: rows });
  const dated = rows.map((row) => ({ row, day: parseDay(row.date) }));
  const sorted = dated.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const findings = sorted.flatMap(({ row, day }, i): Finding[] => {
    const isRepeat = i > 0 && day === sorted[i - 1]!.day;
    if (day !== undefined && !isRepeat) return [];
    const legal = day === undefined ? 'be an ISO date' : 'stand once';
    const message = must({ what: `a date of ${symbol}`, legal, given: row.date });
    return [{ severity: 'error', code: 'bad-date', symbol, value: String(row.date), message }];
  });
  const given = priceColumns.filter((column) => rows.some((row) => row[column] !== undefined));
  addFindings(
    findings,
    sorted.flatMap(({ row }) => given.flatMap((column) => noNumber(symbol, row, column))),
  );
  if (findings.length > 0) throw new DataError(findings);
  return {
    symbol,
    days: Int32Array.from(sorted, ({ day }) => day!),
    columns: Object.fromEntries(
      given.map((column) => [column, Float64Array.from(sorted, ({ row }) => row[column] ?? Number.NaN)]),
    ),
  };
}

/** A value that is given and is no number a price may have. */
function noNumber(symbol: string, row: PriceRow, column: PriceColumn): Finding[] {
  const value: unknown = row[column];
  if (value === undefined || (typeof value === 'number' && Math.abs(value) !== Number.POSITIVE_INFINITY))
    return [];
  const what = `${column} of ${symbol} on ${row.date}`;
  const message = must({
    what,
    legal: 'be a number',
    given: value,
    remedy: 'leave it out where it is not known',
  });
  return [{ severity: 'error', code: 'bad-price', symbol, column, value: String(value), message }];
}
