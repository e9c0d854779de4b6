import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../../src/backtest/overlap/overlap.ts';
import { overlaps } from '../../../src/backtest/overlap/registry.ts';
import { type Bar, backtest, bars, event, fates, quotes, rows } from '../made-up.ts';

const prices = [quotes('S0', [10, 10, 10, 11, 12, 13, 14, 15, 16, 17])];
const events = [event(2, 'S0'), event(4, 'S0')];
const run = (overlap: keyof typeof overlaps, own = {}) =>
  backtest({ overlap, exit: { sessions: 3, at: 'open' }, ...own }, prices, events);

describe.each(Object.entries<Overlap>(overlaps))('%s', (_, overlap) => {
  test('says what it does', () => {
    expect(overlap.meaning).toMatch(/^[a-z].*[^.]$/);
  });
});

test('stacked trades are held side by side', () => {
  const result = run('stack');
  expect(fates(result)).toEqual({ 'e2:S0': 'time', 'e4:S0': 'time' });
  expect([...result.tables.equity.columns.open_trades]).toEqual([0, 0, 1, 1, 2, 1, 1, 0, 0, 0]);
});

test('a skipped event says that a trade was open', () => {
  expect(fates(run('skip'))).toEqual({ 'e2:S0': 'time', 'e4:S0': 'overlap' });
});

test('an extended trade is held until the new event would have been left, and the event names it', () => {
  const result = run('extend');
  expect(rows(result, 'trades')).toMatchObject([{ observation: 'e2:S0', sessions_held: 5 }]);
  expect(rows(result, 'skipped')).toMatchObject([{ reason: 'extended', detail: 'e2:S0' }]);
});

test('a trade that was stopped and cannot be sold yet is not extended: the event is told that it was open', () => {
  // At its lower limit for two sessions, then sold.
  const days = [50, 50, 45, 40.5, 42, 42, 42].map((price): Bar => [price, price, price, price]);
  const symbol = '688981.SS';
  const own = {
    overlap: 'extend',
    stop: 0.05,
    sizing: { by: 'shares', value: 200 },
    securities: { [symbol]: { limit: 0.1 } },
  } as const;
  const result = backtest(own, [bars(symbol, days)], [event(1, symbol), event(3, symbol)]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_reason: 'stop', exit_price: 42 }]);
  expect(rows(result, 'skipped')).toMatchObject([
    { reason: 'overlap', detail: 'a trade in the security was already open' },
  ]);
});

test('a trade on the other side is not extended', () => {
  const two = [
    event(2, 'S0', 'before-open', { side: 'long' }),
    event(4, 'S0', 'before-open', { side: 'short' }),
  ];
  const result = backtest(
    { overlap: 'extend', side: 'event', exit: { sessions: 3, at: 'open' } },
    prices,
    two,
  );
  expect(fates(result)).toEqual({ 'e2:S0': 'time', 'e4:S0': 'overlap' });
});

test('a replaced trade is left at the price the new one is entered at', () => {
  const trades = rows(run('replace'), 'trades');
  expect(
    trades.map(({ exit_reason, exit_date, exit_price }) => [exit_reason, exit_date, exit_price]),
  ).toEqual([
    ['replaced', trades[1]!.entry_date, 12],
    ['time', '2024-01-10', 15],
  ]);
});
