import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, quotes, rows } from './made-up.ts';

describe('mainland shares', () => {
  const days: Bar[] = [
    [50, 50, 50, 50],
    [50, 50, 50, 50],
    [50, 51, 47, 48],
    [49, 49, 49, 49],
    [49, 49, 49, 49],
  ];
  const run = (own = {}) =>
    backtest(
      { stop: 0.03, sizing: { by: 'shares', value: 200 }, ...own },
      [bars('688981.SS', days)],
      [event(2, '688981.SS')],
    );

  test('stopped out in the session they were bought in are sold at the next open', () => {
    const result = run();
    expect(rows(result, 'trades')).toMatchObject([
      { exit_reason: 'stop', exit_date: dateOf(3), exit_at: 'open', exit_price: 49 },
    ]);
    expect(rows(result, 'orders')[1]).toMatchObject({
      status: 'blocked',
      reason: 'same-day-sale',
      date: dateOf(2),
    });
  });

  test('are sold at the stop where settlement is left out', () => {
    expect(rows(run({ settlement: 'none' }), 'trades')).toMatchObject([
      { exit_date: dateOf(2), exit_price: 48.5 },
    ]);
  });
});

test('an exit that falls into a suspension waits for the first session with a price, and marks do not move meanwhile', () => {
  const halted = bars(
    'S0',
    [1, 2, 3, 4, 5, 6, 7, 8].map((t): Bar | undefined => (t === 5 || t === 6 ? undefined : [t, t, t, t])),
  );
  const market = quotes('MKT', Array(8).fill(1));
  const result = backtest({ exit: { sessions: 3, at: 'close' } }, [halted, market], [event(1, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_date: dateOf(6), exit_price: 7, sessions_held: 5 }]);
  const { equity } = result.tables.equity.columns;
  expect([...equity.subarray(3, 7)].map((value) => value - 1_000_000)).toEqual([200, 200, 200, 500]);
});

test('the hedge is left with the trade: at the close of the session that stopped it out', () => {
  const prices = [
    bars('S0', [
      [10, 10, 10, 10],
      [10, 10, 10, 10],
      [10, 10, 8, 9],
      [9, 9, 9, 9],
    ]),
    quotes('MKT', [5, 5, 6, 7]),
  ];
  const result = backtest({ stop: 0.1, hedge: { beta: 1 } }, prices, [event(1, 'S0')], { benchmark: 'MKT' });
  expect(rows(result, 'trades')).toMatchObject([
    { exit_price: 9, exit_at: 'intraday', hedge_exit_price: 6, hedge_pnl: -200 },
  ]);
});

describe('a target', () => {
  const days: Bar[] = [
    [50, 50, 50, 50],
    [50, 50, 50, 50],
    [50, 53, 50, 51],
    [48, 49, 48, 48],
    [52, 53, 52, 52],
  ];
  const run = (last: Bar) =>
    rows(
      backtest(
        { target: 0.05, exit: { sessions: 2, at: 'close' }, sizing: { by: 'shares', value: 200 } },
        [bars('688981.SS', [...days.slice(0, 4), last])],
        [event(2, '688981.SS')],
      ),
      'trades',
    );

  test('reached where the shares may not be sold yet waits for its price', () => {
    expect(run([52, 53, 52, 52])).toMatchObject([
      { exit_reason: 'target', exit_date: dateOf(4), exit_price: 52.5 },
    ]);
  });

  test('that is not reached again leaves the trade to its time', () => {
    expect(run([47, 47, 47, 47])).toMatchObject([
      { exit_reason: 'time', exit_date: dateOf(4), exit_price: 47 },
    ]);
  });
});

test('of a trade that is left in part the same part of its hedge is', () => {
  const thin = Array.from({ length: 12 }, (_, t): Bar => [100, 100, 100, 100, t < 3 ? 1e6 : 1000]);
  const prices = [bars('S0', thin), quotes('MKT', Array(12).fill(50))];
  const own = { volumeCap: 0.05, exit: { sessions: 3, at: 'close' }, hedge: { beta: 1 } } as const;
  const result = backtest(own, prices, [event(1, 'S0')], { benchmark: 'MKT' });
  const exits = rows(result, 'orders').filter(({ purpose }) => purpose === 'exit');
  expect(exits.map(({ security, shares }) => [security, shares])).toEqual([
    ['S0', 50],
    ['MKT', 100],
    ['S0', 50],
    ['MKT', 100],
  ]);
});
