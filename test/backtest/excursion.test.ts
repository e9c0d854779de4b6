import { expect, test } from 'vitest';
import { type Bar, backtest, bars, event, rows } from './made-up.ts';

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
  // Left at the close of the fourth session, it was held through its low of 8.
  expect(trade!.mae).toBeCloseTo(-0.2, 12);
  const opened = { exit: { sessions: 1, at: 'close' } } as const;
  expect(rows(backtest(opened, prices, [event(1, 'S0')]), 'trades')[0]).toMatchObject({ mfe: 1, mae: -0.5 });
});

test('a trade left within a session stood at its open and at the fill, no more is known', () => {
  const days: Bar[] = [
    [10, 10, 10, 10],
    [10, 10, 10, 10],
    [11, 30, 8, 9],
  ];
  const [trade] = rows(backtest({ stop: 0.1 }, [bars('S0', days)], [event(1, 'S0')]), 'trades');
  expect(trade).toMatchObject({ exit_at: 'intraday', exit_price: 9 });
  expect(trade!.mfe).toBeCloseTo(0.1, 12);
  expect(trade!.mae).toBeCloseTo(-0.1, 12);
});
