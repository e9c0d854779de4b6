import { expect, test } from 'vitest';
import { backtest, event, quotes, rows } from './made-up.ts';

const prices = [
  quotes(
    'S0',
    Array.from({ length: 12 }, (_, t) => 100 + t),
  ),
];

test('trades are numbered in the order of their entries and due the sessions asked for later', () => {
  const result = backtest({ exit: { sessions: 3, at: 'open' } }, prices, [event(6, 'S0'), event(2, 'S0')]);
  expect(
    rows(result, 'trades').map(({ trade_id, observation, exit_price }) => [
      trade_id,
      observation,
      exit_price,
    ]),
  ).toEqual([
    [1, 'e2:S0', 105],
    [2, 'e6:S0', 109],
  ]);
});

test('a trade that cannot be finished stays open at the last mark', () => {
  const result = backtest({}, prices, [event(9, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([
    {
      status: 'open',
      exit_time: '',
      exit_price: Number.NaN,
      mark_price: 111,
      net_pnl: 200,
      sessions_held: 2,
    },
  ]);
  expect(result.counts.open).toBe(1);
});
