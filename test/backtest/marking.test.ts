import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, bars, event, quotes, rows } from './made-up.ts';

test('equity is marked at every close, and each day has its row whether anything is held or not', () => {
  const result = backtest(
    { exit: { sessions: 2, at: 'close' } },
    [quotes('S0', [10, 10, 11, 12, 13, 14])],
    [event(2, 'S0')],
  );
  const { equity, exposure, open_trades, traded } = result.tables.equity.columns;
  expect([...equity].map((value) => value - 1_000_000)).toEqual([0, 0, 0, 100, 200, 200]);
  expect([...open_trades]).toEqual([0, 0, 1, 1, 0, 0]);
  expect([...traded]).toEqual([0, 0, 1100, 0, 1300, 0]);
  expect(exposure[3]).toBe(1200 / 1_000_100);
});

test('all trades of a security are one position a day', () => {
  const result = backtest(
    { exit: { sessions: 3, at: 'close' } },
    [quotes('S0', Array(9).fill(10))],
    [event(2, 'S0'), event(3, 'S0')],
  );
  expect(rows(result, 'positions').map(({ date, shares }) => [date, shares])).toEqual([
    [dateOf(2), 100],
    [dateOf(3), 200],
    [dateOf(4), 200],
    [dateOf(5), 100],
  ]);
});

test('a currency moves equity at the first close by which its rate is known: of New York the day after in Hong Kong', () => {
  const prices = [quotes('0981.HK', Array(6).fill(10)), quotes('USDHKD', [8, 8, 8, 4, 4, 4])];
  const rates = { HKD: { series: 'USDHKD', invert: true } };
  const result = backtest({ currency: 'USD', rates }, prices, [event(1, '0981.HK')]);
  const { equity } = result.tables.equity.columns;
  expect([...equity].map((value) => value - 1_000_000)).toEqual([0, 0, 0, 0, 125, 125]);
});

test('a currency moves equity at the close of a day on which the exchange of the security is shut', () => {
  const held = bars('0981.HK', [
    [10, 10, 10, 10],
    [10, 10, 10, 10],
    undefined,
    [10, 10, 10, 10],
    [10, 10, 10, 10],
    [10, 10, 10, 10],
  ]);
  const open = quotes('NVDA', Array(6).fill(100));
  const fx = quotes('USDHKD', [8, 8, 4, 4, 4, 4]);
  const rates = { HKD: { series: 'USDHKD', invert: true } };
  const events = [event(1, '0981.HK'), event(4, 'NVDA')];
  const result = backtest({ currency: 'USD', rates }, [held, open, fx], events);
  const row = result.tables.equity.columns.date.indexOf(dateOf(2));
  expect(result.tables.equity.columns.equity[row]! - 1_000_000).toBeCloseTo(125, 9);
});

describe('the time stop of a session without a close', () => {
  const flat = [10, 10, 10, 10] as const;
  const far = [11, 11, 11, 11] as const;
  const own = { timeStop: { sessions: 2, unless: 0.01 }, exit: { sessions: 9 } } as const;
  const left = (...held: Parameters<typeof bars>[1]) =>
    rows(
      backtest(own, [bars('S0', held), quotes('S1', Array(9).fill(9))], [event(1, 'S0 S1')]),
      'trades',
    )[0]!;

  test('is judged at the first close after it', () => {
    expect(left(flat, flat, flat, undefined, flat, flat, flat)).toMatchObject({
      exit_reason: 'time-stop',
      exit_date: dateOf(5),
    });
    expect(left(flat, flat, flat, undefined, far, far, far)).toMatchObject({ exit_reason: 'open' });
  });

  test('and once: a trade that falls back later is kept', () => {
    expect(left(flat, flat, flat, undefined, far, flat, flat, flat)).toMatchObject({ exit_reason: 'open' });
    expect(left(flat, flat, flat, far, flat, flat, flat, flat)).toMatchObject({ exit_reason: 'open' });
  });
});
