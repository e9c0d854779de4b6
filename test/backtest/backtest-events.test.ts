import { describe, expect, test } from 'vitest';
import { type BacktestData, backtestEvents } from '../../src/backtest/backtest-events.ts';
import type { Strategy } from '../../src/backtest/strategy.ts';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import { priceSeries } from '../../src/prices/series.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, bars, event, fates, quotes, rows, walk } from './made-up.ts';

const prices = [
  quotes(
    'S0',
    Array.from({ length: 20 }, (_, t) => 100 + t),
  ),
];

test('a trade from the open to a later close brings what prices say', () => {
  const result = backtest({}, prices, [event(5, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([
    {
      trade_id: 1,
      observation: 'e5:S0',
      side: 'long',
      entry_price: 105,
      exit_price: 110,
      shares: 100,
      gross_pnl: 500,
      net_pnl: 500,
      return: 500 / 10_500,
      exit_reason: 'time',
      sessions_held: 5,
      signal_time: `${dateOf(4)}T21:00:00Z`,
      entry_time: `${dateOf(5)}T14:30:00Z`,
      exit_time: `${dateOf(10)}T21:00:00Z`,
    },
  ]);
  expect(result.counts).toEqual({ decided: 1, executed: 1, skipped: 0, blocked: 0, open: 0 });
  expect(result.currency).toBe('USD');
});

test('dividends and splits while a trade is held are in its result, lots and prices stay raw', () => {
  // A two-for-one split on the third session: raw prices halve, adjusted ones do not.
  const split = bars(
    'S0',
    [
      [100, 100, 100, 100],
      [100, 100, 100, 100],
      [50, 50, 50, 50],
      [55, 55, 55, 55],
    ],
    [50, 50, 50, 55],
  );
  const result = backtest({ exit: { sessions: 2, at: 'close' } }, [split], [event(1, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([
    { entry_price: 100, exit_price: 55, shares: 100, exit_shares: 200, gross_pnl: 1000, mae: 0 },
  ]);
  expect(rows(result, 'positions').map(({ shares, price }) => [shares, price])).toEqual([
    [100, 100],
    [200, 50],
  ]);
});

test('the same input gives the same tables', () => {
  const walks = [walk('S0', 1, 80), walk('MKT', 2, 80)];
  const run = () =>
    backtest({ hedge: {}, stop: 0.02 }, walks, [event(50, 'S0'), event(60, 'S0')], { benchmark: 'MKT' });
  expect(run()).toEqual(run());
});

describe('what cannot be traded', () => {
  test('is told with its reason', () => {
    const events = [event(5, 'S0'), event(7, 'S9'), event(8, 'S0', 'before-open', { kind: 'confounder' })];
    expect(fates(backtest({}, prices, events))).toEqual({
      'e5:S0': 'time',
      'e7:S9': 'unknown-security',
      'e8:S0': 'confounder',
    });
  });

  test('is an event after the last price, or too near it', () => {
    const beyond = { ...event(5, 'S0'), event_id: 'late', announced_at: '2030-01-02 before-open' };
    const result = backtest({}, prices, [event(5, 'S0'), event(19, 'S0', 'during'), beyond]);
    expect(fates(result)).toMatchObject({ 'e19:S0': 'no-entry-session', 'late:S0': 'outside-prices' });
  });

  test('is nothing at all: an error that says so, and of each event why', () => {
    expect(() => backtest({}, prices, [event(7, 'S9')])).toThrow(DataError);
    expect(() => backtest({}, prices, [event(7, 'S9')])).toThrow(
      'the events must leave one that can be traded, got "none"\ne7:S9 is excluded: unknown-security (no prices for S9; did you mean "S0"?)',
    );
  });
});

test('an open that is not known on the day of the fill blocks the order', () => {
  const series = priceSeries(
    'S0',
    [1, 2, 3, 4].map((t) => ({ date: dateOf(t), close: 10, ...(t === 2 ? {} : { open: 10 }) })),
  );
  expect(fates(backtest({}, [series], [event(2, 'S0')]))).toEqual({ 'e2:S0': 'no-price' });
});

test('a strategy of one’s own sees closes up to the last one before its order, and no other', () => {
  const seen: number[][] = [];
  const spy = {
    name: 'spy',
    meaning: 'looks',
    reference: 'own',
    decide: ({ closes, dayZero, isPublic }: { closes: Float64Array; dayZero: number; isPublic: boolean }) => {
      seen.push([closes.length, closes.at(-1)!, dayZero, Number(isPublic)]);
      return 1 as const;
    },
  };
  backtest({ side: spy, entry: { at: 'close' } }, prices, [event(5, 'S0', 'during')]);
  expect(seen).toEqual([[5, 104, 5, 1]]);
});

test('a study that moves day 0 back does not let a trade be entered before the news', () => {
  const run = (data: object, own = {}) =>
    rows(
      backtest({}, prices, [{ ...event(4, 'S0'), announced_at: '2024-01-06', ...own }], data),
      'trades',
    )[0]!.entry_date;
  const usual = run({});
  expect(usual).toBe('2024-01-08'); // the Monday after
  expect(run({ eventDay: { nonSession: 'previous' } })).toBe(usual);
  expect(run({}, { event_day: 'nonSession previous' })).toBe(usual);
});

test('a key of securities without prices is a wrong question', () => {
  expect(() => backtest({ securities: { S9: { lot: 5 } } }, prices, [event(5, 'S0')])).toThrow(QuestionError);
});

test('faults of a strategy stand where it was written', () => {
  const strategyPlaces = {
    stop: { file: 's.yaml', line: 7, column: '3' },
    '': { file: 's.yaml', line: 6, column: '1' },
  };
  const run = () => backtest({ stop: -5 }, prices, [event(5, 'S0')], {}, { strategyPlaces });
  expect(run).toThrow('s.yaml:7:3: stop must be more than 0, got -5');
});

test('data made without types is told what it holds in the place of prices and events', () => {
  expect(() => backtestEvents({}, {} as never)).toThrow(QuestionError);
  expect(() => backtestEvents({}, {} as never)).toThrow(
    /^prices must be a list of price series, got nothing; .*\nevents must be a list of rows, got nothing; /,
  );
});

test('registries that are undefined are those of the package', () => {
  const data: BacktestData = { prices, events: [event(5, 'S0')], sessions: 'prices' };
  const strategy: Strategy = { side: 'long', exit: { sessions: 5, at: 'close' } };
  const none = { exchanges: undefined, models: undefined, tests: undefined } as object;
  expect(backtestEvents(strategy, data, { registries: none })).toEqual(backtestEvents(strategy, data));
});
