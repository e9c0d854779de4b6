import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import type { PriceSeries } from '../../prices/series.ts';
import { columnsOf } from '../../table/table.ts';
import { type EpochDay, formatDay, parseDay } from '../../time/day.ts';
import type { BacktestData } from '../backtest-events.ts';
import type { BacktestResult } from '../result.ts';
import type { Strategy } from '../strategy.ts';

/** A cell of the past that another future changed: the strategy, or the engine, looked ahead. */
export interface LookAhead {
  readonly table: 'equity' | 'orders' | 'positions';
  /** Row and column of the table; −1 where the table has no such row. */
  readonly row: number;
  readonly column: string;
  /** What stands there with the future as it was, and with the other. */
  readonly given: string | number | undefined;
  readonly other: string | number | undefined;
}

/**
 * The day the future begins after.
 *
 * @throws QuestionError where it is no ISO date, or comes before the first price of a series
 */
export function lastDayOf(day: string, data: BacktestData): EpochDay {
  const last = parseDay(day);
  const first = firstDayOfAll(data);
  if (last !== undefined && last >= first) return last;
  const legal = `be an ISO date from ${formatDay(first)} on, when all series have begun`;
  const message = must({ what: 'day', legal, given: day });
  throw new QuestionError([{ severity: 'error', code: 'bad-day', message }]);
}

/** Cells of orders, equity and positions up to a day that differ between two backtests. */
export function differencesUntil(day: string, given: BacktestResult, other: BacktestResult): LookAhead[] {
  const common = new Set(other.tables.equity.columns.date);
  const days = given.tables.equity.columns.date.filter((date) => date <= day && common.has(date));
  return (['orders', 'equity', 'positions'] as const).flatMap((table) => {
    const [a, b] = [given.tables[table], other.tables[table]];
    const pairs = table === 'orders' ? inOrder(a, b, day) : onEach(days, a, b);
    return columnsOf(a).flatMap(([column, values]) => {
      const others: Readonly<Record<string, Float64Array | readonly string[]>> = b.columns;
      return pairs
        .map(([row, at]): LookAhead => {
          return { table, row, column, given: values[row], other: others[column]![at] };
        })
        .filter((cell) => !Object.is(cell.given, cell.other));
    });
  });
}

interface Dated {
  readonly columns: { readonly date: readonly string[] };
}

/** A row of one table and the row of another it is held against. */
type Pair = readonly [row: number, at: number];

/** Row by row until the day; where one table has more, the other has nothing there. */
function inOrder(a: Dated, b: Dated, day: string): Pair[] {
  const rows = Math.max(rowsUntil(a.columns.date, day), rowsUntil(b.columns.date, day));
  return Array.from({ length: rows }, (_, row): Pair => [row, row]);
}

/**
 * The rows of each day that both backtests have. Their days are those of the exchanges that are traded: where no event of
 * one is left, its own days are gone with it, and nothing happened on them.
 */
function onEach(days: readonly string[], a: Dated, b: Dated): Pair[] {
  const [own, others] = [rowsByDate(a), rowsByDate(b)];
  return days.flatMap((date) => {
    const [left, right] = [own.get(date) ?? [], others.get(date) ?? []];
    const rows = Math.max(left.length, right.length);
    return Array.from({ length: rows }, (_, i): Pair => [left[i] ?? -1, right[i] ?? -1]);
  });
}

function rowsByDate({ columns: { date: dates } }: Dated): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  dates.forEach((date, row) => {
    const own = rows.get(date) ?? [];
    rows.set(date, own);
    own.push(row);
  });
  return rows;
}

/** Rows are in order of time. */
function rowsUntil(dates: readonly string[], day: string): number {
  const after = dates.findIndex((date) => date > day);
  return after < 0 ? dates.length : after;
}

/** A strategy that is run once: neither on trial nor in variants. */
export function runOnce({ variants, ...strategy }: Strategy): Strategy {
  return { ...strategy, luck: 'none' };
}

/** The data with another future for every price series. */
export function withSeries(data: BacktestData, change: (series: PriceSeries) => PriceSeries): BacktestData {
  return { ...data, prices: data.prices.map(change) };
}

/** Midway between the first day all series have begun and the last of any. */
export function middleDay(data: BacktestData): string {
  const first = firstDayOfAll(data);
  const last = Math.max(...data.prices.map(({ days }) => days.at(-1)!));
  return formatDay(Math.floor((first + last) / 2) as EpochDay);
}

/** The first day on which all series have begun. */
function firstDayOfAll({ prices }: BacktestData): EpochDay {
  return Math.max(...prices.map(({ days }) => days[0]!)) as EpochDay;
}
