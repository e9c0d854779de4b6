import { describe, expect, test } from 'vitest';
import { tradingMakers } from '../../../src/backtest/tables/makers.ts';
import { tradingSchemas } from '../../../src/table/trading.ts';
import { dateOf, weekdays } from '../../study/made-up.ts';
import { type Bar, backtest, bars, event, quotes, rows, walk } from '../made-up.ts';

const prices = [walk('S0', 5, 90), walk('S1', 6, 90), walk('MKT', 7, 90)];
const events = [40, 44, 47, 60, 86].map((t) => event(t, t % 2 === 0 ? 'S0' : 'S1 S0', 'after-close'));
const result = backtest(
  {
    side: 'momentum',
    hedge: {},
    borrow: 0.05,
    costs: { exchangeFees: true, commission: { rate: 0.001 } },
    slippage: { rate: 0.0005 },
    maxConcurrent: 3,
  },
  prices,
  events,
  { benchmark: 'MKT' },
);
const trades = rows(result, 'trades');
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

test('every table of a backtest has its maker, in the columns of its schema', () => {
  expect(Object.keys(tradingMakers)).toEqual(
    [...Object.keys(tradingSchemas), 'data_quality', 'events'].toSorted(),
  );
  for (const [name, { columns }] of Object.entries(tradingSchemas)) {
    expect(Object.keys(result.tables[name as keyof typeof tradingSchemas].columns)).toEqual([...columns]);
  }
  expect(trades.length).toBeGreaterThan(4);
});

test('what trades brought is what equity grew by', () => {
  const { equity } = result.tables.equity.columns;
  expect(sum(result.tables.trades.columns.net_pnl)).toBeCloseTo(equity.at(-1)! - 1_000_000, 6);
});

test('net is gross less fees and borrowing, and the return is of the value at the entry', () => {
  for (const { gross_pnl, fees, borrow, net_pnl, entry_value, return: earned } of trades as Record<
    string,
    number
  >[]) {
    expect(net_pnl).toBeCloseTo(gross_pnl! - fees! - borrow!, 9);
    expect(earned).toBeCloseTo(net_pnl! / entry_value!, 12);
  }
});

test('the orders of a trade add up to its fees', () => {
  for (const { trade_id, fees } of trades) {
    const own = rows(result, 'orders').filter((order) => order.trade_id === trade_id);
    expect(sum(own.map((order) => Number(order.fees)))).toBeCloseTo(Number(fees), 9);
  }
});

test('costs lead from the result at quoted prices to the net result, step by step', () => {
  const { amount, cost } = result.tables.costs.columns;
  expect(cost).toEqual([
    'result_at_quoted_prices',
    'slippage',
    'commission',
    'sec_fee',
    'borrow',
    'net_result',
  ]);
  expect(sum(amount.subarray(0, -1))).toBeCloseTo(amount.at(-1)!, 9);
  expect(amount.at(-1)).toBeCloseTo(sum(result.tables.trades.columns.net_pnl), 9);
  const { share_of_traded: share } = result.tables.costs.columns;
  for (const row of share.keys())
    expect(share[row]! * amount.at(-1)!).toBeCloseTo(share.at(-1)! * amount[row]!, 9);
  expect(Math.sign(share.at(-1)!)).toBe(Math.sign(amount.at(-1)!));
});

test('a curve of several exchanges has as many sessions a year as days on which any of them trades', () => {
  const days = weekdays(600);
  const all = Array.from(days, (_, t) => t);
  const every = (symbol: string, apart: number) => {
    const kept = all.filter((t) => t % apart !== 0);
    const column = Float64Array.from(kept, () => 100);
    return { symbol, days: Int32Array.from(kept, (t) => days[t]!), columns: { open: column, close: column } };
  };
  const strategy = { currency: 'USD', rates: { HKD: 0.128 } } as const;
  const both = backtest(strategy, [every('0981.HK', 50), every('NVDA', 40)], [event(61, '0981.HK NVDA')]);
  const { dates, sessionsPerYear } = both.curve;
  // The curve begins a day before its first close.
  expect(sessionsPerYear).toBeCloseTo(((dates.length - 1) * 365.25) / (dates.at(-1)! - dates[1]! + 1), 9);
  expect(sessionsPerYear).toBeGreaterThan(259);
  const short = backtest(
    strategy,
    [quotes('0981.HK', Array(20).fill(50)), quotes('NVDA', Array(20).fill(9))],
    [event(3, '0981.HK NVDA')],
  );
  // 19 steps from the first of 20 weekdays to the last.
  expect(short.curve.sessionsPerYear).toBeCloseTo((19 * 365.25) / (days[19]! - days[0]!), 9);
});

test('positions add up to net exposure, and drawdown is never above nothing', () => {
  const { date, net_exposure, drawdown } = result.tables.equity.columns;
  const weights = new Map<string, number>();
  for (const row of rows(result, 'positions')) {
    weights.set(String(row.date), (weights.get(String(row.date)) ?? 0) + Number(row.weight));
  }
  date.forEach((day, t) => {
    expect(weights.get(day) ?? 0).toBeCloseTo(net_exposure[t]!, 12);
  });
  expect(Math.max(...drawdown)).toBe(0);
});

test('every event is traded or in the table of those that are not', () => {
  const told = [...trades, ...rows(result, 'skipped')].map(({ observation }) => observation);
  expect(told.toSorted()).toEqual(
    events.flatMap(({ event_id, security }) => security.split(' ').map((s) => `${event_id}:${s}`)).toSorted(),
  );
});

test('measures of performance get days and trades of one length each, without what is not finished as a win', () => {
  const { curve, tradeList, counts } = result;
  expect([curve.equity, curve.exposure, curve.traded!, curve.benchmark!].map(({ length }) => length)).toEqual(
    Array(4).fill(curve.dates.length),
  );
  // Sessions are the dates of the prices: the curve begins a day before the first of them.
  const steps = curve.dates.length - 2;
  expect(curve.sessionsPerYear).toBeCloseTo((steps * 365.25) / (curve.dates.at(-1)! - curve.dates[1]!), 9);
  expect(sum(tradeList.isOpen)).toBe(counts.open);
  expect([...tradeList.netPnl]).toEqual([...result.tables.trades.columns.net_pnl]);
});

test('performance is measured in three views, and says why a measure is not defined', () => {
  const measured = rows(result, 'performance');
  expect(new Set(measured.map(({ view }) => view))).toEqual(new Set(['calendar', 'active', 'trade']));
  const of = (metric: string, view = 'calendar') =>
    measured.find((row) => row.metric === metric && row.view === view)!;
  expect(of('total-return').value).toBeCloseTo(result.curve.equity.at(-1)! / 1_000_000 - 1, 12);
  expect(of('max-drawdown').value).toBeCloseTo(Math.min(...result.tables.equity.columns.drawdown), 12);
  for (const { value, reason } of measured) expect(Number.isNaN(value)).toBe(reason !== '');
});

test('the deepest fall is the maximum drawdown', () => {
  const { depth } = result.tables.drawdowns.columns;
  expect(depth[0]).toBeCloseTo(Math.min(...result.tables.equity.columns.drawdown), 12);
});

test('a curve of securities without a common benchmark has none', () => {
  expect('benchmark' in backtest({}, [prices[0]!], [event(40, 'S0')]).curve).toBe(false);
});

describe('what was tradable of an event', () => {
  const jump = [
    quotes('S0', [100, 100, 100, 110, 121, 121, 121]),
    quotes('MKT', [100, 100, 100, 102, 103, 104, 105]),
  ];
  const told = (phase: 'before-open' | 'during', own = {}) =>
    rows(
      backtest({ exit: { sessions: 2, at: 'close' }, ...own }, jump, [event(3, 'S0', phase)], {
        benchmark: 'MKT',
      }),
      'tradable',
    )[0]!;

  test('is what came after the first legal entry: nothing of a move during the session', () => {
    const row = told('during');
    expect(row).toMatchObject({
      event_date: dateOf(3),
      entry_date: dateOf(4),
      entry_at: 'open',
      status: 'executed',
    });
    expect(row.day_zero_return).toBeCloseTo(0.1, 12);
    expect(row.return_before_entry).toBeCloseTo(0.21, 12);
    expect(row.return_after_entry).toBeCloseTo(0, 12);
    expect(row.benchmark_before_entry).toBeCloseTo(0.03, 12);
    expect(row.benchmark_after_entry).toBeCloseTo(105 / 103 - 1, 12);
  });

  test('is told in simple returns, whatever the study counts in', () => {
    const log = backtest({ exit: { sessions: 2, at: 'close' } }, jump, [event(3, 'S0', 'during')], {
      benchmark: 'MKT',
      returns: 'log',
    });
    expect(rows(log, 'tradable')[0]).toEqual(told('during'));
  });

  test('counts the day of an entry at the close as before it', () => {
    const row = told('during', { entry: { at: 'close' } });
    expect(row.return_before_entry).toBeCloseTo(0.1, 12);
    expect(row.return_after_entry).toBeCloseTo(0.1, 12);
    expect(row.benchmark_before_entry).toBeCloseTo(0.02, 12);
  });
});

describe('a strategy on trial', () => {
  const tried = backtest(
    {
      exit: { sessions: 3, at: 'close' },
      luck: { draws: 99, seed: 1, walkForward: { trainDates: 2, testDates: 1 } },
      variants: { 'exit.sessions': [1, 3], stop: ['none', 0.02] },
    },
    prices,
    [12, 24, 36, 48, 60, 72].map((t) => event(t, 'S0')),
  );

  test('has a row a variant, its values in columns of their own', () => {
    const { columns, extra, length } = tried.tables.variants;
    expect([length, extra]).toEqual([
      4,
      { 'exit.sessions': ['1', '1', '3', '3'], stop: ['none', '0.02', 'none', '0.02'] },
    ]);
    expect(columns.as_written).toEqual(['false', 'false', 'true', 'false']);
    const total = tried.curve.equity.at(-1)! / tried.curve.equity[0]! - 1;
    expect(columns.total_return[2]).toBeCloseTo(total, 12);
  });

  test('has for the best variant alone no larger p-value than after the search, by the same draws', () => {
    const { p_drawn } = tried.tables.variants.columns;
    const { test: tests, p_value, variant } = tried.tables.luck.columns;
    for (const id of ['reality-check', 'superior-ability-upper']) {
      const row = tests.indexOf(id);
      expect(p_drawn[variant[row]! - 1], id).toBeLessThanOrEqual(p_value[row]!);
    }
    expect(p_drawn).toHaveLength(4);
  });

  test('has a row a draw, and the p-value is the share of draws that are as good', () => {
    const { mean_quoted_return: drawn, draw } = tried.tables.placebos.columns;
    const { test: tests, value, p_value } = tried.tables.luck.columns;
    const row = tests.indexOf('random-dates');
    const better = drawn.filter((mean) => mean >= value[row]!).length;
    expect(draw.at(-1)).toBe(99);
    expect(p_value[row]).toBeCloseTo((1 + better) / 100, 12);
  });

  test('tells every fold in order of time, tested after it was chosen', () => {
    const { train_until, test_from, fold } = tried.tables.walk_forward.columns;
    expect([...fold]).toEqual(Array.from(fold, (_, i) => i + 1));
    expect(fold.length).toBeGreaterThan(1);
    train_until.forEach((day, i) => {
      expect(day < test_from[i]!).toBe(true);
    });
  });

  test('tells the scenarios, the strategy as written first', () => {
    const { scenario, mean_net_return } = tried.tables.sensitivity.columns;
    expect(scenario[0]).toBe('as-written');
    const { metric, value } = tried.tables.performance.columns;
    expect(mean_net_return[0]).toBeCloseTo(value[metric.indexOf('expectancy')]!, 12);
  });

  test('without the question there is no row', () => {
    for (const name of ['luck', 'placebos', 'sensitivity', 'variants', 'walk_forward'] as const)
      expect(result.tables[name]).toHaveLength(0);
  });
});

test('the mean path of trades that are held ends at what they brought before costs', () => {
  const rising = quotes('S0', [10, 10, 10, 11, 12.1, 12.1, 12.1]);
  const held = backtest({ exit: { sessions: 2, at: 'close' } }, [rising], [event(2, 'S0')]);
  const { session, n, mean_path, conf_low } = held.tables.paths.columns;
  expect([...session]).toEqual([0, 1, 2]);
  expect([...n]).toEqual([1, 1, 1]);
  expect(mean_path[1]).toBeCloseTo(0.1, 12);
  expect(mean_path[2]).toBeCloseTo(rows(held, 'trades')[0]!.return as number, 12);
  expect(conf_low[2]).toBeNaN(); // of one trade
});

test('what would be held far beyond the data is told at once, without a return', () => {
  const began = Date.now();
  for (const own of [{ exit: { sessions: 25_000 } }, { entry: { delay: 25_000 } }]) {
    const [row] = rows(
      backtest(own, [prices[0]!, prices[2]!], [event(40, 'S0')], { benchmark: 'MKT' }),
      'tradable',
    );
    expect(row!.benchmark_after_entry).toBeNaN();
  }
  const before = backtest(
    { entry: { offset: -60 } },
    [prices[0]!, prices[2]!],
    [event(40, 'S0', 'before-open', { scheduled_on: '2020-01-02' })],
    { benchmark: 'MKT' },
  );
  expect(rows(before, 'tradable')[0]).toMatchObject({
    benchmark_before_entry: 0,
    benchmark_after_entry: Number.NaN,
  });
  expect(Date.now() - began).toBeLessThan(20_000);
});

test('the adjusted price of a trade is the mean of its fills, each at the adjustment of its own session', () => {
  // Two for one between the two fills of the entry, and again between those of the exit: adjusted, the price never moves.
  const splits = [2, 8];
  const raw = Array.from({ length: 12 }, (_, t) => 100 / 2 ** splits.filter((at) => at <= t).length);
  const thin = bars(
    'S0',
    raw.map((price): Bar => [price, price, price, price, (1200 * 100) / price]),
    Array(12).fill(100),
  );
  const own = {
    volumeCap: 0.5,
    sizing: { by: 'shares', value: 1000 },
    exit: { sessions: 6, at: 'close' },
    blocked: { action: 'carry' },
  } as const;
  const [trade] = rows(backtest(own, [thin], [event(1, 'S0')]), 'trades');
  expect(trade).toMatchObject({ entry_date: dateOf(1), exit_date: dateOf(8), gross_pnl: 0 });
  expect(trade!.entry_price).not.toBe(trade!.exit_price);
  expect([trade!.entry_price_adjusted, trade!.exit_price_adjusted]).toEqual([100, 100]);
});

test('of no equity nothing is a share: exposure is missing there, and back once there is some', () => {
  const prices = [quotes('S0', [100, 100, 300, 300, 150, 150])];
  const own = { side: 'short', sizing: { by: 'fraction', value: 0.9 } } as const;
  const {
    equity,
    exposure,
    net_exposure: net,
  } = backtest(own, prices, [event(1, 'S0')]).tables.equity.columns;
  expect([...equity].map((level) => level > 0)).toEqual([true, true, false, false, true, true]);
  expect([...exposure].map(Number.isNaN)).toEqual([false, false, true, true, false, false]);
  expect(net[2]).toBeNaN();
  expect([exposure[4]! > 0, net[4]! < 0]).toEqual([true, true]);
});
