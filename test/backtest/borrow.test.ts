import { expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, quotes, rows } from './made-up.ts';

test('a short sale pays for borrowing by calendar days, over the weekend too, on what it was entered at', () => {
  const prices = [quotes('S0', Array(10).fill(100))];
  // Sessions 3 and 8 are a Thursday and the Thursday after.
  const result = backtest({ side: 'short', borrow: 0.0365 }, prices, [event(3, 'S0')]);
  expect(rows(result, 'trades')[0]!.borrow).toBeCloseTo((10_000 * 0.0365 * 7) / 365, 9);
  const own = { side: 'short', borrow: 0.0365, securities: { S0: { borrow: 0.365 } } } as const;
  expect(rows(backtest(own, prices, [event(3, 'S0')]), 'trades')[0]!.borrow).toBeCloseTo(70, 9);
  expect(rows(backtest({ borrow: 0.0365 }, prices, [event(3, 'S0')]), 'trades')[0]!.borrow).toBe(0);
});

test('shares given back are no longer paid for', () => {
  const days = Array.from({ length: 12 }, (): Bar => [100, 100, 100, 100, 1000]);
  // Of 100 shares 50 can be bought back a session; sessions 5 and 6 are a day apart.
  const strategy = {
    side: 'short',
    borrow: 0.365,
    volumeCap: 0.05,
    exit: { sessions: 2, at: 'close' },
  } as const;
  const rest = { ...strategy, blocked: { action: 'carry', sessions: 5 } } as const;
  const [trade] = rows(backtest(rest, [bars('S0', days)], [event(1, 'S0')]), 'trades');
  const [first, second, third, fourth] = [1, 2, 3, 4].map((t) => Date.parse(dateOf(t)) / 86_400_000);
  expect(trade).toMatchObject({ shares: 100, exit_date: dateOf(4) });
  // 50 shares from the first session, 100 from the second, 50 again from the third, when half was bought back.
  const shareDays = 50 * (second! - first!) + 100 * (third! - second!) + 50 * (fourth! - third!);
  expect(trade!.borrow).toBeCloseTo((100 * shareDays * 0.365) / 365, 9);
});
