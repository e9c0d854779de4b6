import { readFileSync } from 'node:fs';
import { type BacktestData, backtestEvents } from '../../../src/backtest/backtest-events.ts';
import type { BacktestResult } from '../../../src/backtest/result.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import type { EventRow } from '../../../src/events/event.ts';
import { type PriceSeries, priceSeries } from '../../../src/prices/series.ts';

/** The rows of a golden file, one object each. */
export function rowsOfFile(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(names.map((column, i) => [column, fields[i]!]));
  });
}

/** The prices of one golden security. */
export function goldenPrices(symbol: string): PriceSeries {
  const rows = rowsOfFile(`ohlc_${symbol}.csv`).map(({ date, open, high, low, close, volume }) => ({
    date: date!,
    open: Number(open),
    high: Number(high),
    low: Number(low),
    close: Number(close),
    volume: Number(volume),
  }));
  return priceSeries(symbol, rows);
}

/** The golden events of some securities, announced in a phase of the day that could react first. */
export function goldenEvents(symbols: readonly string[], phase: 'before-open' | 'during'): EventRow[] {
  return rowsOfFile('events.csv')
    .filter(({ symbol }) => symbols.includes(symbol!))
    .map(({ event_id, symbol, t0_session, side }) => ({
      event_id: event_id!,
      announced_at: `${t0_session} ${phase}`,
      security: symbol!,
      side: side!,
    }));
}

/** The golden securities as the data of a backtest. */
export function goldenData(symbols: readonly string[], phase: 'before-open' | 'during'): BacktestData {
  const traded = { exchange: 'XHKG', benchmark: 'INDEX' };
  return {
    sessions: 'prices',
    securities: { INDEX: { exchange: 'XHKG' }, ...Object.fromEntries(symbols.map((symbol) => [symbol, traded])) },
    prices: [...symbols, 'INDEX'].map(goldenPrices),
    events: goldenEvents(symbols, phase),
  };
}

/** What all golden strategies leave out: they know no exchange. */
export const plain = {
  capital: 1_000_000,
  shares: 'whole',
  ticks: 'none',
  shortSales: 'allowed',
  costs: { exchangeFees: false },
} as const satisfies Strategy;

/** Runs a golden strategy. */
export function runGolden(
  own: Strategy,
  symbols: readonly string[] = ['SYN1'],
  phase: 'before-open' | 'during' = 'during',
): BacktestResult {
  return backtestEvents({ ...plain, ...own }, goldenData(symbols, phase));
}
