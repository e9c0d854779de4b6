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

test('a short sale pays for borrowing by calendar days, over the weekend too, on what it was entered at', () => {
  const prices = [quotes('S0', Array(10).fill(100))];
  // Sessions 3 and 8 are a Thursday and the Thursday after.
  const result = backtest({ side: 'short', borrow: 0.0365 }, prices, [event(3, 'S0')]);
  expect(rows(result, 'trades')[0]!.borrow).toBeCloseTo((10_000 * 0.0365 * 7) / 365, 9);
  const own = { side: 'short', borrow: 0.0365, securities: { S0: { borrow: 0.365 } } } as const;
  expect(rows(backtest(own, prices, [event(3, 'S0')]), 'trades')[0]!.borrow).toBeCloseTo(70, 9);
  expect(rows(backtest({ borrow: 0.0365 }, prices, [event(3, 'S0')]), 'trades')[0]!.borrow).toBe(0);
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

test('the worst and best a trade stood at are over its entry price, and a day entered at its close counts from there', () => {
  const days: Bar[] = [
    [10, 10, 10, 10],
    [10, 20, 5, 10],
    [10, 12, 9, 11],
    [11, 11, 8, 10],
    [10, 30, 1, 10],
  ];
  const prices = [bars('S0', days)];
  const strategy = { entry: { at: 'close' }, exit: { sessions: 2, at: 'close' } } as const;
  const [trade] = rows(backtest(strategy, prices, [event(1, 'S0', 'during')]), 'trades');
  expect(trade!.mfe).toBeCloseTo(0.2, 12);
  expect(trade!.mae).toBeCloseTo(-0.1, 12);
  const opened = { exit: { sessions: 1, at: 'close' } } as const;
  expect(rows(backtest(opened, prices, [event(1, 'S0')]), 'trades')[0]).toMatchObject({ mfe: 1, mae: -0.5 });
});
