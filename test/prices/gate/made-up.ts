import type { RawPrices } from '../../../src/prices/gate/raw.ts';
import type { PriceColumn, PriceSeries } from '../../../src/prices/series.ts';
import { type EpochDay, parseDay } from '../../../src/time/day.ts';

type Columns = Readonly<Partial<Record<PriceColumn, readonly number[]>>>;

/** The epoch day of an ISO date. */
export function day(date: string): EpochDay {
  return parseDay(date)!;
}

/** Rows as a file might give them, from line 2 on. */
export function raw(
  dates: readonly string[],
  columns: Columns,
  symbol = 'X',
  file = `${symbol}.csv`,
): RawPrices {
  return {
    symbol,
    file,
    lines: Int32Array.from(dates.keys(), (row) => row + 2),
    days: Int32Array.from(dates, day),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]),
    ),
  };
}

/** The same as a series; dates must ascend. */
export function series(dates: readonly string[], columns: Columns, symbol = 'X'): PriceSeries {
  const { days, lines, file, columns: values } = raw(dates, columns, symbol);
  return { symbol, days, columns: values, source: { file, lines } };
}
