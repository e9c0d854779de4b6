import { expect, test } from 'vitest';
import { futureShuffle } from '../../../src/backtest/checks/future-shuffle.ts';
import {
  differencesUntil,
  lastDayOf,
  middleDay,
  runOnce,
  withSeries,
} from '../../../src/backtest/checks/past.ts';
import { prefixInvariance } from '../../../src/backtest/checks/prefix-invariance.ts';
import { type PriceSeries, priceSeries } from '../../../src/prices/series.ts';
import { dateOf, weekdays } from '../../study/made-up.ts';
import { backtest, event, plain, quotes, walk } from '../made-up.ts';

const prices = [quotes('S0', [10, 11, 12, 13, 14, 15, 16])];
const run = (shares: number) =>
  backtest({ sizing: { by: 'shares', value: shares } }, prices, [event(3, 'S0')]);

test('two equal pasts do not differ', () => {
  expect(differencesUntil(dateOf(6), run(10), run(10))).toEqual([]);
});

test('a difference is told by its cell, and one after the day is none', () => {
  expect(differencesUntil(dateOf(2), run(10), run(20))).toEqual([]);
  expect(differencesUntil(dateOf(3), run(10), run(20))).toContainEqual({
    table: 'orders',
    row: 0,
    column: 'shares',
    given: 10,
    other: 20,
  });
});

test('an order that is missing is a difference', () => {
  const none = backtest({ side: 'event' }, prices, [event(3, 'S0', 'before-open', { side: '' })]);
  const cells = differencesUntil(dateOf(4), run(10), none).filter(({ table }) => table === 'orders');
  expect(cells.find(({ column }) => column === 'security')).toMatchObject({ given: 'S0', other: undefined });
});

test('a day that only one of them has, since the other trades nothing on its exchange, is no difference', () => {
  const quoted = [...prices, quotes('T0.HK', [5, 5, Number.NaN, 5, 5, 5, 5])];
  const own = { shares: 'fractional', currency: 'USD', rates: { HKD: 1 } } as const;
  const late = event(5, 'T0.HK');
  const both = backtest(own, quoted, [event(1, 'S0'), late]);
  const one = backtest(own, quoted, [event(1, 'S0')]);
  expect(differencesUntil(dateOf(4), both, one)).toEqual([]);
  expect(differencesUntil(dateOf(6), both, one)).not.toEqual([]);
});

test('the middle is between the day all series have begun and the last of any', () => {
  expect(middleDay({ prices, events: [] })).toBe('2024-01-05');
  const other = withSeries({ prices, events: [] }, (series) => ({ ...series, symbol: 'T' }));
  expect(other.prices.map(({ symbol }) => symbol)).toEqual(['T']);
});

test('a check is refused a day that is none, or before all series have begun', () => {
  const data = { sessions: 'prices', prices: [walk('S0', 9, 60)], events: [event(10, 'S0')] } as const;
  expect(lastDayOf(dateOf(30), data)).toBe(weekdays(31)[30]);
  for (const day of ['2026-4-2', '24/04/2026', '1999-01-04'])
    expect(() => futureShuffle(plain, data, { day })).toThrow(`day must be an ISO date from ${dateOf(0)} on`);
});

test('a check says what a backtest says of data without prices, or with a series that has none', () => {
  const empty = priceSeries('ACME', []);
  const events = [event(1, 'S0')];
  const cases: readonly [readonly PriceSeries[], string][] = [
    [[...prices, empty], 'the prices of ACME must have rows, got nothing'],
    [[empty], 'the prices of ACME must have rows, got nothing'],
    [[], 'the events must leave one that can be traded, got "none"'],
  ];
  for (const [given, message] of cases) {
    const data = { sessions: 'prices', prices: given, events } as const;
    expect(() => prefixInvariance(plain, data)).toThrow(message);
    expect(() => futureShuffle(plain, data)).toThrow(message);
    expect(() => futureShuffle(plain, data, { day: dateOf(3) })).toThrow(message);
  }
});

test('a strategy is held against itself once: neither on trial nor in variants', () => {
  const variants = { 'exit.sessions': [1, 2] };
  expect(runOnce({ stop: 0.1, luck: { draws: 99 }, variants })).toEqual({ stop: 0.1, luck: 'none' });
  const data = { sessions: 'prices', prices, events: [event(1, 'S0')] } as const;
  expect(futureShuffle({ ...plain, exit: { sessions: 1 }, variants }, data)).toEqual([]);
});
