import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BacktestData, backtestEvents } from '../../src/backtest/backtest-events.ts';
import type { BacktestResult } from '../../src/backtest/result.ts';
import type { Strategy } from '../../src/backtest/strategy.ts';
import { readEventsFile } from '../../src/io/read-events.ts';
import { readPrices } from '../../src/io/read-prices.ts';
import { admit } from '../../src/prices/gate/admit.ts';
import { rowsOf } from '../../src/table/table.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const market = `${shared}market/`;

const american = ['AMD', 'ASML', 'AVGO', 'INTC', 'NVDA', 'SOXX', 'TSM'];
const hongKong = ['0981.HK', '1347.HK'];
const mainland = ['688041.SS', '688256.SS', '688347.SS', '688981.SS'];
const traded = (symbols: readonly string[], own: object) => symbols.map((symbol) => [symbol, own] as const);
const securities = {
  ...Object.fromEntries(traded(american, { exchange: 'XNAS', benchmark: 'GSPC' })),
  ...Object.fromEntries(traded(hongKong, { benchmark: 'HSI' })),
  ...Object.fromEntries(traded(mainland, { benchmark: '000300.SS' })),
  USDCNY: { exchange: 'XNYS' },
};

/** The next legal open to the fifth close, in dollars: yuan by their series, the Hong Kong dollar at its peg. */
const costly = {
  currency: 'USD',
  rates: { HKD: 1 / 7.8, CNY: { series: 'USDCNY', invert: true } },
  exit: { sessions: 5, at: 'close' },
  sizing: { by: 'notional', value: 20_000 },
  capital: 2_000_000,
  securities: { '0981.HK': { lot: 500 }, '1347.HK': { lot: 1000 }, '688347.SS': { listed: '2023-08-07' } },
  slippage: { rate: 0.0005 },
} satisfies Strategy;
const free = {
  ...costly,
  slippage: { rate: 0 },
  costs: { exchangeFees: false },
  ticks: 'none',
} satisfies Strategy;

async function realData(): Promise<BacktestData> {
  const files = readdirSync(market)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => market + name);
  const { rows } = await readPrices(files);
  const events = await readEventsFile(`${shared}events.csv`);
  // What the press claimed is no matter of a backtest.
  return { prices: admit(rows).series, events: events.rows.map(({ claim: _, ...row }) => row), securities };
}

/** A price file as it lies there, by date. */
function file(symbol: string): Map<string, Readonly<Record<string, number>>> {
  const known = files.get(symbol) ?? read(symbol);
  files.set(symbol, known);
  return known;
}

const files = new Map<string, Map<string, Readonly<Record<string, number>>>>();

function read(symbol: string): Map<string, Readonly<Record<string, number>>> {
  const [header, ...lines] = readFileSync(`${market}${symbol}.csv`, 'utf8').trim().split('\n');
  const names = header!.split(',');
  return new Map(
    lines.map((line) => {
      const fields = line.split(',');
      const number = (i: number) => (fields[i]!.trim() === '' ? Number.NaN : Number(fields[i]));
      return [fields[0]!, Object.fromEntries(names.slice(1).map((name, i) => [name, number(i + 1)]))];
    }),
  );
}

describe.skipIf(!existsSync(market))('the 36 real announcements, next legal open to fifth close', () => {
  let data: BacktestData;
  const results = {} as Record<'costly' | 'free' | 'hedged' | 'hedgedFree', BacktestResult>;
  beforeAll(async () => {
    data = await realData();
    results.costly = backtestEvents(costly, data);
    results.free = backtestEvents(free, data);
    results.hedged = backtestEvents({ ...costly, hedge: {} }, data);
    results.hedgedFree = backtestEvents({ ...free, hedge: {} }, data);
  });
  const tradesOf = (name: keyof typeof results) => rowsOf(results[name].tables.trades);

  test('every observation is accounted for: traded, skipped or blocked', () => {
    expect(data.events).toHaveLength(36);
    expect(results.costly.counts).toEqual({ decided: 90, executed: 81, skipped: 6, blocked: 3, open: 0 });
    const blocked = rowsOf(results.costly.tables.skipped).filter(({ status }) => status === 'blocked');
    expect(blocked.map(({ observation, reason, date }) => [observation, reason, date])).toEqual([
      ['mate60-2023-08-29:688347.SS', 'no-adjusted-price', '2023-08-30'],
      ['huahong-a-suspension:688347.SS', 'no-price', '2025-08-19'],
      ['smic-a-suspension:688981.SS', 'no-price', '2025-09-02'],
    ]);
  });

  test('the DeepSeek V4 announcement during the session is entered on Monday, long after the move', () => {
    const row = rowsOf(results.costly.tables.tradable).find(
      ({ observation }) => observation === 'deepseek-v4:0981.HK',
    )!;
    expect(row).toMatchObject({
      event_date: '2026-04-24',
      phase: 'during',
      entry_date: '2026-04-27',
      entry_at: 'open',
    });
    expect(row.day_zero_return).toBeCloseTo(0.1001, 4);
    const smic = file('0981.HK');
    const [before, entry, exit] = [smic.get('2026-04-23')!, smic.get('2026-04-27')!, smic.get('2026-05-05')!];
    expect(row.return_before_entry).toBeCloseTo(entry.open! / before.close! - 1, 9);
    expect(row.return_after_entry).toBeCloseTo(exit.close! / entry.open! - 1, 9);
  });

  test('without costs every trade brings what the price files say between its sessions', () => {
    const trades = tradesOf('free');
    expect(trades).toHaveLength(81);
    for (const {
      security,
      entry_date,
      exit_date,
      return: earned,
      entry_price,
      fx_entry,
      fx_exit,
    } of trades) {
      const prices = file(String(security));
      const [entry, exit] = [prices.get(String(entry_date))!, prices.get(String(exit_date))!];
      const factor = (row: typeof entry) => row.adj_close! / row.close!;
      const local = (exit.close! * factor(exit)) / (entry.open! * factor(entry));
      expect(entry_price).toBeCloseTo(entry.open!, 9);
      expect(Number(earned)).toBeCloseTo((local * Number(fx_exit)) / Number(fx_entry) - 1, 9);
    }
  });

  test('every exit is the fifth session of its exchange after the entry', () => {
    for (const { security, entry_date, exit_date } of tradesOf('costly')) {
      const name = String(security);
      const mic = hongKong.includes(name) ? 'XHKG' : mainland.includes(name) ? 'XSHG' : 'XNAS';
      const dates = exchangeCalendar(exchanges[mic]).isoDates;
      expect(dates.indexOf(String(exit_date)) - dates.indexOf(String(entry_date)), name).toBe(5);
    }
  });

  test('cash stays above nothing', () => {
    for (const { tables } of Object.values(results))
      expect(Math.min(...tables.equity.columns.cash)).toBeGreaterThan(0);
  });

  test('nothing is filled on a closed or suspended day', () => {
    for (const { tables } of Object.values(results)) {
      const filled = rowsOf(tables.orders).filter(({ status }) => status !== 'blocked');
      const without = filled.filter(
        ({ security, date }) => !(file(String(security)).get(String(date))!.close! > 0),
      );
      expect(without).toEqual([]);
    }
  });

  test('shares are in lots: 500 of SMIC, 1,000 of Hua Hong, 200 and more on STAR', () => {
    const entries = rowsOf(results.costly.tables.orders).filter(
      ({ purpose, status }) => purpose === 'entry' && status === 'filled',
    );
    const sharesOf = (symbols: readonly string[]) =>
      entries
        .filter(({ security }) => symbols.includes(String(security)))
        .map(({ shares }) => Number(shares));
    expect(sharesOf(['0981.HK']).every((shares) => shares % 500 === 0)).toBe(true);
    expect(sharesOf(['1347.HK']).every((shares) => shares % 1000 === 0)).toBe(true);
    expect(Math.min(...sharesOf(mainland))).toBeGreaterThanOrEqual(200);
    expect(entries.every(({ shares }) => Number.isInteger(shares))).toBe(true);
  });

  test('no mainland share is sold on the day it was bought', () => {
    const own = tradesOf('costly').filter(({ security }) => mainland.includes(String(security)));
    expect(own.length).toBeGreaterThan(10);
    expect(own.every(({ entry_date, exit_date }) => String(exit_date) > String(entry_date))).toBe(true);
  });

  test('costs are what the schedules say, and all of the difference they make to the same shares', () => {
    const cost = Object.fromEntries(
      rowsOf(results.costly.tables.costs).map((row) => [row.cost, Number(row.amount)]),
    );
    expect(Object.keys(cost)).toEqual([
      'result_at_quoted_prices',
      'slippage',
      'afrc_levy',
      'handling_fee',
      'regulatory_fee',
      'sec_fee',
      'settlement_fee',
      'sfc_levy',
      'stamp_duty',
      'trading_fee',
      'transfer_fee',
      'borrow',
      'net_result',
    ]);
    const gross = results.free.tables.trades.columns.net_pnl.reduce((sum, value) => sum + value, 0);
    expect(cost.result_at_quoted_prices).toBeCloseTo(gross, 6);
    expect(cost.net_result).toBeLessThan(gross);
  });

  test('the hedge takes the market out: betas are of the sixty sessions before, and most are above 1', () => {
    const betas = tradesOf('hedged').map(({ hedge_beta }) => Number(hedge_beta));
    expect(betas.every((beta) => beta > 0 && beta < 4)).toBe(true);
    expect(betas.filter((beta) => beta > 1).length).toBeGreaterThan(betas.length / 2);
  });

  test('the headline: what was left after a legal entry, with and without hedge and costs, of 20,000 dollars a trade', () => {
    const net = (name: keyof typeof results) =>
      Math.round(results[name].tables.equity.columns.equity.at(-1)! - 2_000_000);
    const mean = (name: keyof typeof results) => {
      const values = results[name].tables.trades.columns.return;
      return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
    };
    expect({
      free: [net('free'), mean('free')],
      costly: [net('costly'), mean('costly')],
      hedgedFree: [net('hedgedFree'), mean('hedgedFree')],
      hedged: [net('hedged'), mean('hedged')],
    }).toEqual({
      free: [16_116, 0.0114],
      costly: [11_883, 0.0086],
      hedgedFree: [17_504, 0.0129],
      hedged: [10_835, 0.0084],
    });
  });

  test('luck: the headline is no more than random dates bring, and the costs are what they are without them', () => {
    const { tables } = backtestEvents({ ...costly, luck: {} }, data);
    const luck = rowsOf(tables.luck);
    const random = luck.find(({ test }) => test === 'random-dates')!;
    expect(random).toMatchObject({ n: 81, event_dates: 27 });
    expect(Number(random.value)).toBeCloseTo(0.0111, 4);
    expect(Number(random.p_value)).toBeGreaterThan(0.2);
    const { scenario, mean_net_return: mean } = tables.sensitivity.columns;
    expect(scenario).toEqual(['as-written', 'no-costs', 'double-costs', 'one-session-later']);
    expect(mean[0]).toBeCloseTo(0.0086, 4);
    expect(mean[1]).toBeGreaterThan(mean[0]!);
    expect(mean[2]).toBeLessThan(mean[0]!);
  });
});
