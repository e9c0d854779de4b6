import { describe, expect, test } from 'vitest';
import { priceBand } from '../../src/backtest/price-limits.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, bars, event, fates, quotes, rows, tape } from './made-up.ts';

const asked = { priceLimits: 'exchange', securities: {} } as const;
const star = tape(quotes('688981.SS', [50.03, 55, 55, 55, 55, 55, 55]), 'XSHG');

test('the band is a fraction of the previous close, rounded half up to the cent', () => {
  expect(priceBand(star, 1, asked)).toEqual({ low: 40.02, high: 60.04 });
  expect(priceBand(tape(quotes('600519.SS', [1500.05, 1]), 'XSHG'), 1, asked)).toEqual({
    low: 1350.05,
    high: 1650.06,
  });
});

test('without a previous close, or a limit, there is no band', () => {
  expect(priceBand(star, 0, asked)).toBeUndefined();
  expect(priceBand(tape(quotes('NVDA', [50, 51])), 1, asked)).toBeUndefined();
  expect(priceBand(star, 1, { ...asked, priceLimits: 'none' })).toBeUndefined();
});

test('the first five sessions after the listing are free, the sixth is not', () => {
  const securities = { '688981.SS': { listed: dateOf(0), exempt: [] } };
  const bands = [1, 2, 3, 4, 5].map((t) => priceBand(star, t, { ...asked, securities }));
  expect(bands.map((band) => band === undefined)).toEqual([true, true, true, true, false]);
});

test('sessions before the prices begin are counted from the listing', () => {
  const bands = (listed: string) => {
    const securities = { '688981.SS': { listed, exempt: [] } };
    return [1, 2, 3].map((t) => priceBand(star, t, { ...asked, securities }) === undefined);
  };
  expect(dateOf(0)).toBe('2024-01-01'); // a Monday
  expect(bands('2020-07-16')).toEqual([false, false, false]);
  // Thursday, Friday, and the three sessions from Monday on.
  expect(bands('2023-12-28')).toEqual([true, true, false]);
});

test('a share listed under approval is limited from its second session on', () => {
  const chinext = tape(quotes('300999.SZ', [50, 55, 55]), 'XSHG');
  const of = (listed: string) => {
    const securities = { '300999.SZ': { listed, exempt: [] } };
    return priceBand(chinext, 1, { ...asked, securities });
  };
  expect(of(dateOf(0))).toBeUndefined();
  expect(of('2020-08-20')).toEqual({ low: 40, high: 60 });
});

test('a limit of the user’s own comes first, and a share that goes ex-rights is limited about the adjusted close', () => {
  const securities = { '688981.SS': { limit: 0.05, exempt: [] } };
  expect(priceBand(star, 2, { ...asked, securities })).toEqual({ low: 52.25, high: 57.75 });
  const split = tape(
    bars(
      '600519.SS',
      [
        [100, 100, 100, 100],
        [50, 50, 50, 50],
      ],
      [50, 50],
    ),
    'XSHG',
  );
  expect(priceBand(split, 1, asked)).toEqual({ low: 45, high: 55 });
});

describe('an order at a limit', () => {
  const data = { securities: { '688981.SS': { exchange: 'XSHG' } } };

  test('is not filled: nobody sells at the upper one', () => {
    const up = [quotes('688981.SS', [50, 60, 61, 62, 63])];
    const result = backtest({ exit: { sessions: 1, at: 'close' } }, up, [event(1, '688981.SS')], data);
    expect(fates(result)).toEqual({ 'e1:688981.SS': 'limit-up' });
    expect(rows(result, 'orders')).toMatchObject([
      { status: 'blocked', reason: 'limit-up', quoted_price: 60, shares: 0 },
    ]);
  });

  test('waits for the next session where it may', () => {
    const up = [quotes('688981.SS', [50, 60, 61, 62, 63])];
    const carried = { blocked: { action: 'carry' }, exit: { sessions: 1, at: 'close' } } as const;
    const result = backtest(carried, up, [event(1, '688981.SS')], data);
    expect(rows(result, 'trades')).toMatchObject([
      { entry_date: dateOf(2), entry_price: 61, exit_date: dateOf(3) },
    ]);
  });

  test('to leave waits until somebody buys', () => {
    const down = [quotes('688981.SS', [50, 50, 40, 32, 33, 34])];
    const result = backtest({ exit: { sessions: 1, at: 'close' } }, down, [event(1, '688981.SS')], data);
    expect(rows(result, 'trades')).toMatchObject([
      { exit_date: dateOf(4), exit_price: 33, exit_reason: 'time' },
    ]);
    const blocked = rows(result, 'orders').filter(({ status }) => status === 'blocked');
    expect(blocked.map(({ reason, date }) => [reason, date])).toEqual([
      ['limit-down', dateOf(2)],
      ['limit-down', dateOf(3)],
    ]);
  });
});
