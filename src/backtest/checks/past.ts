import type { PriceSeries } from '../../prices/series.ts';
import { columnsOf } from '../../table/table.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { BacktestData } from '../backtest-events.ts';
import type { BacktestResult } from '../result.ts';

/** A cell of the past that another future changed: the strategy, or the engine, looked ahead. */
export interface LookAhead {
  readonly table: 'equity' | 'orders' | 'positions';
  /** Row and column of the table. */
  readonly row: number;
  readonly column: string;
  /** What stands there with the future as it was, and with the other. */
  readonly given: string | number | undefined;
  readonly other: string | number | undefined;
}

/** Cells of orders, equity and positions up to a day that differ between two backtests. */
export function differencesUntil(day: string, given: BacktestResult, other: BacktestResult): LookAhead[] {
  return (['orders', 'equity', 'positions'] as const).flatMap((table) => {
    const [a, b] = [given.tables[table], other.tables[table]];
    const rows = Math.max(rowsUntil(a.columns.date, day), rowsUntil(b.columns.date, day));
    return columnsOf(a).flatMap(([column, values]) => {
      const others: Readonly<Record<string, Float64Array | readonly string[]>> = b.columns;
      return Array.from({ length: rows }, (_, row): LookAhead => {
        return { table, row, column, given: values[row], other: others[column]![row] };
      }).filter((cell) => !Object.is(cell.given, cell.other));
    });
  });
}

/** Rows are in order of time. */
function rowsUntil(dates: readonly string[], day: string): number {
  const after = dates.findIndex((date) => date > day);
  return after < 0 ? dates.length : after;
}

/** The data with another future for every price series. */
export function withSeries(data: BacktestData, change: (series: PriceSeries) => PriceSeries): BacktestData {
  return { ...data, prices: data.prices.map(change) };
}

/** Midway between the first day all series have begun and the last of any. */
export function middleDay(data: BacktestData): string {
  const first = Math.max(...data.prices.map(({ days }) => days[0]!));
  const last = Math.max(...data.prices.map(({ days }) => days.at(-1)!));
  return formatDay(Math.floor((first + last) / 2) as EpochDay);
}
