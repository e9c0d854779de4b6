import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { futureShuffle } from '../../src/backtest/checks/future-shuffle.ts';
import { prefixInvariance } from '../../src/backtest/checks/prefix-invariance.ts';
import type { Strategy } from '../../src/backtest/strategy.ts';
import type { EventRow } from '../../src/events/event.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { Exchange } from '../../src/time/exchange.ts';
import { exchanges } from '../../src/time/registry.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, fates, plain, quotes, rows, walk } from './made-up.ts';

const SESSIONS = 60;
const symbols = ['0981.HK', '1347.HK'];
const phases = ['after-close', 'before-open', 'during', ''] as const;
const seeded = { seed: 20260424, numRuns: 25 };

/** Made-up prices of two Hong Kong securities and an index, some sessions without trade. */
const prices = fc
  .record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    halted: fc.array(fc.nat(SESSIONS - 1), { maxLength: 8 }),
  })
  .map(({ seed, halted }): PriceSeries[] => {
    const of = (symbol: string, i: number) => walk(symbol, seed + i, SESSIONS, 0.03);
    return [without(of(symbols[0]!, 0), halted), of(symbols[1]!, 1), of('HSI', 2)];
  });

function without({ symbol, days, columns }: PriceSeries, halted: readonly number[]): PriceSeries {
  const kept = [...days.keys()].filter(
    (row) => row === 0 || row === days.length - 1 || !halted.includes(row),
  );
  return {
    symbol,
    days: Int32Array.from(kept, (row) => days[row]!),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, Float64Array.from(kept, (row) => values[row]!)]),
    ),
  };
}

const events = fc
  .uniqueArray(
    fc.record({
      session: fc.integer({ min: 2, max: SESSIONS - 1 }),
      symbol: fc.constantFrom(...symbols, symbols.join(' ')),
      phase: fc.constantFrom(...phases),
      side: fc.constantFrom('long', 'short', ''),
    }),
    { selector: ({ session }) => session, minLength: 1, maxLength: 12 },
  )
  .map((drawn) => drawn.map(({ session, symbol, phase, side }) => event(session, symbol, phase, { side })));

const strategy: fc.Arbitrary<Strategy> = fc.record({
  side: fc.constantFrom('drift', 'event', 'long', 'momentum', 'reversal', 'short'),
  exit: fc.record({ sessions: fc.integer({ min: 1, max: 8 }), at: fc.constantFrom('open', 'close') }),
  sizing: fc.constantFrom(
    { by: 'fraction', value: 0.3 },
    { by: 'notional', value: 200_000 },
    { by: 'equal-risk', value: 0.01 },
    { by: 'volatility-target', value: 0.3, window: 10 },
  ),
  overlap: fc.constantFrom('stack', 'skip', 'extend', 'replace'),
  stop: fc.constantFrom(undefined, 0.03),
  target: fc.constantFrom(undefined, 0.05),
  trailingStop: fc.constantFrom(undefined, 0.04),
  maxConcurrent: fc.constantFrom(undefined, 2),
  volumeCap: fc.constantFrom(undefined, 0.01),
  hedge: fc.constantFrom(undefined, { beta: 1, rebalance: 'daily' }, { beta: 0.5 }),
  blocked: fc.record({ action: fc.constantFrom('cancel', 'carry') }),
}) as fc.Arbitrary<Strategy>;

const world = fc.record({ prices, events, strategy });
const hongKong = { securities: Object.fromEntries(symbols.map((symbol) => [symbol, { benchmark: 'HSI' }])) };
const lots = { '0981.HK': { lot: 500 }, '1347.HK': { lot: 1000 } };

/** Undefined keys out: what is not said is not there. */
function said(own: Strategy): Strategy {
  return JSON.parse(JSON.stringify({ ...plain, shares: 'lots', securities: lots, ...own })) as Strategy;
}

const run = (own: Strategy, all: readonly PriceSeries[], given: Parameters<typeof backtest>[2]) =>
  backtest(said(own), all, given, hongKong);

describe('the laws of a backtest', () => {
  test('truncating the future changes nothing in the past, nor does shuffling it', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 12, max: SESSIONS - 2 }), (drawn, t) => {
        // Events after the cut are not lost with it: the first one stands before it.
        const data = {
          sessions: 'prices',
          prices: drawn.prices,
          events: [event(2, symbols[0]!), ...drawn.events.filter(({ event_id }) => event_id !== 'e2')],
          ...hongKong,
        } as const;
        const day = dateOf(t);
        expect(prefixInvariance(said(drawn.strategy), data, day)).toEqual([]);
        expect(futureShuffle(said(drawn.strategy), data, { day, seed: t })).toEqual([]);
      }),
      seeded,
    );
  });

  test('executed + skipped + blocked = decided, and the tables say the same', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const result = run(drawn.strategy, drawn.prices, drawn.events);
        const { decided, executed, skipped, blocked } = result.counts;
        expect(executed + skipped + blocked).toBe(decided);
        expect(result.tables.trades.length).toBe(executed);
        expect(result.tables.skipped.length).toBe(skipped + blocked);
        expect(decided).toBe(drawn.events.reduce((sum, { security }) => sum + security.split(' ').length, 0));
      }),
      seeded,
    );
  });

  test('cash never goes below nothing without leverage', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const costly = {
          ...drawn.strategy,
          costs: { commission: { rate: 0.002 } },
          slippage: { rate: 0.001 },
        };
        const { cash } = run(costly, drawn.prices, drawn.events).tables.equity.columns;
        expect(Math.min(...cash)).toBeGreaterThanOrEqual(-1e-6);
      }),
      seeded,
    );
  });

  test('shares are in lots at the entry, and nothing is filled in a session without trade', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const result = run(drawn.strategy, drawn.prices, drawn.events);
        const traded = new Map(drawn.prices.map(({ symbol, days }) => [symbol, new Set(days)]));
        for (const { leg, purpose, security, shares, date, status } of rows(result, 'orders')) {
          if (status === 'blocked') continue;
          expect(traded.get(String(security))!.has(Date.parse(`${date}T00:00:00Z`) / 86_400_000)).toBe(true);
          if (leg === 'hedge' || purpose !== 'entry') continue;
          expect(Number(shares) % lots[String(security) as keyof typeof lots].lot).toBe(0);
        }
      }),
      seeded,
    );
  });

  test('costs never raise equity where they do not change what is traded', () => {
    const fixed = strategy.map(
      (own) =>
        ({
          ...own,
          sizing: { by: 'shares', value: 1000 },
          hedge: undefined,
          stop: undefined,
          target: undefined,
          trailingStop: undefined,
          leverage: 100,
        }) as Strategy,
    );
    const charges = fc.record({
      commission: fc.record({
        rate: fc.double({ min: 0, max: 0.01, noNaN: true }),
        minimum: fc.constantFrom(0, 50),
      }),
      exchangeFees: fc.boolean(),
    });
    const slipped = fc.double({ min: 0, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(prices, events, fixed, charges, slipped, (all, given, own, costs, rate) => {
        const free = run(own, all, given).tables.equity.columns.equity;
        const costly = run({ ...own, costs, slippage: { rate }, borrow: rate }, all, given).tables.equity
          .columns.equity;
        free.forEach((equity, t) => {
          expect(costly[t]!).toBeLessThanOrEqual(equity + 1e-6);
        });
      }),
      seeded,
    );
  });
});

test('no mainland share is sold in the session it was bought in', () => {
  const world = fc.record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    overlap: fc.constantFrom('stack', 'replace'),
  });
  let sales = 0;
  fc.assert(
    fc.property(world, ({ seed, overlap }) => {
      const own = {
        overlap,
        stop: 0.01,
        target: 0.01,
        shares: 'lots',
        exit: { sessions: 3, at: 'close' },
      } as Strategy;
      const given = [5, 8, 12, 20, 21, 22, 30].map((t) => event(t, '688981.SS'));
      const result = backtest(
        { ...own, sizing: { by: 'shares', value: 400 } },
        [walk('688981.SS', seed, 40, 0.02)],
        given,
      );
      for (const { entry_date, exit_date } of rows(result, 'trades')) {
        expect(exit_date === '' || String(exit_date) > String(entry_date)).toBe(true);
      }
      sales += rows(result, 'orders').filter(({ reason }) => reason === 'same-day-sale').length;
    }),
    seeded,
  );
  expect(sales).toBeGreaterThan(20);
});

test('random walks with costs lose, on average, the costs', () => {
  const results = Array.from({ length: 60 }, (_, seed) => {
    const given = Array.from({ length: 30 }, (_, i) =>
      event(3 + 6 * i, 'S0', 'before-open', { side: i % 2 ? 'long' : 'short' }),
    );
    const own: Strategy = {
      side: 'event',
      exit: { sessions: 3, at: 'close' },
      costs: { exchangeFees: false, commission: { rate: 0.001 } },
    };
    const { trades } = backtest(own, [walk('S0', 1000 + seed, 200)], given).tables;
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      gross: mean(trades.columns.gross_pnl),
      fees: mean(trades.columns.fees),
      net: mean(trades.columns.net_pnl),
    };
  });
  const average = (of: (one: (typeof results)[number]) => number) =>
    results.reduce((sum, one) => sum + of(one), 0) / results.length;
  const fees = average(({ fees }) => fees);
  const net = average(({ net }) => net);
  const deviation = Math.sqrt(average(({ net: value }) => (value - net) ** 2) / (results.length - 1));
  expect(net).toBeLessThan(0);
  expect(Math.abs(net + fees)).toBeLessThan(3 * deviation);
});

describe('exchanges that open at the same moment', () => {
  // Nasdaq's stock doubles over night, before New York's is bought at the open of session 6.
  const doubled = [...Array(6).fill(100), ...Array(14).fill(200)];
  const all = [quotes('NY', Array(20).fill(50)), quotes('NQ', doubled)];
  const data = { securities: { NQ: { exchange: 'XNAS' }, NY: { exchange: 'XNYS' } } };

  test('are all marked before anything is bought, whichever stands first', () => {
    const own = { capital: 10_000, sizing: { by: 'fraction', value: 0.25 } } as const;
    const sizes = (...events: EventRow[]) => {
      const trades = rows(backtest(own, all, events, data), 'trades');
      return Object.fromEntries(trades.map(({ security, shares }) => [security, shares]));
    };
    // 25 shares at 100 and 7,500 in cash: 12,500 once they have doubled, a quarter of which buys 62 at 50.
    expect(sizes(event(4, 'NQ'), event(6, 'NY'))).toEqual({ NQ: 25, NY: 62 });
    expect(sizes(event(6, 'NY'), event(4, 'NQ'))).toEqual({ NQ: 25, NY: 62 });
  });

  test('are entered in the order of the events', () => {
    const fatesOf = (...symbols: string[]) => {
      const events = symbols.map((symbol) => ({ ...event(6, symbol), event_id: symbol }));
      return fates(backtest({ maxConcurrent: 1 }, all, events, data));
    };
    expect(fatesOf('NY', 'NQ')).toEqual({ 'NY:NY': 'time', 'NQ:NQ': 'max-concurrent' });
    expect(fatesOf('NQ', 'NY')).toEqual({ 'NQ:NQ': 'time', 'NY:NY': 'max-concurrent' });
  });
});

test('equity is told for every day, also where an exchange opens before another has closed the day before', () => {
  const auckland = (open: number): Exchange => ({
    ...exchanges.XNYS,
    mic: 'XNZE',
    zone: 'Pacific/Auckland',
    hours: { open, close: 16 * 60 + 45 },
  });
  const data = { securities: { NZ: { exchange: 'XNZE' } } };
  const all = [quotes('S0', Array(20).fill(100)), quotes('NZ', Array(20).fill(50))];
  for (const open of [9 * 60, 10 * 60, 11 * 60]) {
    const options = { registries: { exchanges: { ...exchanges, XNZE: auckland(open) } } };
    const events = [event(5, 'S0'), event(8, 'NZ')];
    const result = backtest({ side: 'short', borrow: 0.1 }, all, events, data, options);
    const { date, open_trades } = result.tables.equity.columns;
    expect(date).toEqual(Array.from({ length: 20 }, (_, t) => dateOf(t)));
    expect([...open_trades.subarray(4, 9)]).toEqual([0, 1, 1, open < 660 ? expect.any(Number) : 1, 2]);
    // 5 sessions, 7 days of 10,000 and of 5,000 at a tenth a year.
    const [first, second] = rows(result, 'trades').map(({ borrow }) => Number(borrow));
    expect([first, second!]).toEqual([
      expect.closeTo((10_000 * 0.1 * 7) / 365, 9),
      expect.closeTo((5000 * 0.1 * 7) / 365, 9),
    ]);
  }
});
