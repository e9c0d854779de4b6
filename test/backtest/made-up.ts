import {
  type BacktestData,
  type BacktestOptions,
  backtestEvents,
} from '../../src/backtest/backtest-events.ts';
import type { BacktestResult } from '../../src/backtest/result.ts';
import type { Strategy } from '../../src/backtest/strategy.ts';
import { type Tape, tapeOf } from '../../src/backtest/tape.ts';
import type { EventRow } from '../../src/events/event.ts';
import type { Security } from '../../src/prices/security.ts';
import type { PriceColumn, PriceSeries } from '../../src/prices/series.ts';
import { rowsOf } from '../../src/table/table.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import type { SessionIndex } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { dateOf, weekdays } from '../study/made-up.ts';

/** One session: open, high, low, close, and the volume where there is one. */
export type Bar = readonly [open: number, high: number, low: number, close: number, volume?: number];

/** Prices of the first weekdays; a bar that is undefined is a session without trade. */
export function bars(
  symbol: string,
  rows: readonly (Bar | undefined)[],
  adjusted?: readonly number[],
): PriceSeries {
  const days = weekdays(rows.length);
  const kept = rows.flatMap((row, t) => (row === undefined ? [] : [{ row, t }]));
  const names: readonly PriceColumn[] = ['open', 'high', 'low', 'close', 'volume'];
  const columns = Object.fromEntries(
    names.map((name, i) => [name, Float64Array.from(kept, ({ row }) => row[i] ?? Number.NaN)]),
  );
  const adj_close = adjusted && Float64Array.from(kept, ({ t }) => adjusted[t]!);
  return {
    symbol,
    days: Int32Array.from(kept, ({ t }) => days[t]!),
    columns: adj_close === undefined ? columns : { ...columns, adj_close },
  };
}

/** Bars that open, trade and close at the prices given, a volume of a million shares. */
export function quotes(symbol: string, prices: readonly number[]): PriceSeries {
  return bars(
    symbol,
    prices.map((price): Bar => [price, price, price, price, 1_000_000]),
  );
}

/** Seeded random walks of one exchange: open to close and over night, without drift. */
export function walk(symbol: string, seed: number, sessions: number, deviation = 0.01): PriceSeries {
  const { normal, uniform } = drawsFrom(seed);
  let close = 50;
  return bars(
    symbol,
    Array.from({ length: sessions }, (): Bar => {
      const open = close * (1 + (deviation / 2) * normal());
      close = open * (1 + deviation * normal());
      const reach = 1 + deviation * uniform();
      return [
        open,
        Math.max(open, close) * reach,
        Math.min(open, close) / reach,
        close,
        1e6 * (0.5 + uniform()),
      ];
    }),
  );
}

/** An event of a session, in a phase of it. */
export function event(
  session: number,
  security: string,
  phase: 'after-close' | 'before-open' | 'during' | '' = 'before-open',
  own: Partial<EventRow> = {},
): EventRow {
  return { event_id: `e${session}`, announced_at: `${dateOf(session)} ${phase}`.trim(), security, ...own };
}

/** A strategy that knows no exchange: whole shares, no charges. */
export const plain = {
  capital: 1_000_000,
  shares: 'whole',
  ticks: 'none',
  shortSales: 'allowed',
  costs: { exchangeFees: false },
  sizing: { by: 'shares', value: 100 },
} as const satisfies Strategy;

/** Runs a plain strategy over made-up prices. */
export function backtest(
  own: Strategy,
  prices: readonly PriceSeries[],
  events: readonly EventRow[],
  data: Partial<BacktestData> = {},
  options: BacktestOptions = {},
): BacktestResult {
  return backtestEvents({ ...plain, ...own }, { sessions: 'prices', prices, events, ...data }, options);
}

/** The rows of a table of a backtest. */
export function rows(result: BacktestResult, table: keyof BacktestResult['tables']) {
  return rowsOf(result.tables[table]);
}

/** What became of every event, by observation: its reason, or the status of its trade. */
export function fates(result: BacktestResult): Record<string, string> {
  const traded = rows(result, 'trades').map(({ observation, exit_reason }) => [observation, exit_reason]);
  const skipped = rows(result, 'skipped').map(({ observation, reason }) => [observation, reason]);
  return Object.fromEntries([...traded, ...skipped]) as Record<string, string>;
}

/** A security of an exchange read as the engine reads it. */
export function tape(
  series: PriceSeries,
  exchange: 'XHKG' | 'XNYS' | 'XSHG' = 'XNYS',
  length = series.days.length,
): Tape {
  const { symbol } = series;
  const { currency } = exchanges[exchange];
  const security: Security = {
    symbol,
    name: symbol,
    exchange,
    currency,
    issuer: symbol,
    benchmark: undefined,
  };
  const calendar = calendarOfDays(exchanges[exchange], weekdays(length));
  const venue = { index: 0, calendar, first: 0 as SessionIndex, sessions: length };
  return tapeOf(security, new Map([[symbol, series]]), venue, 'adj_close');
}
