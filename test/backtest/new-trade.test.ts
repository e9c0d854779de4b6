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

test('stops from the last close are, for an entry at the close, those from the close of the session before', () => {
  const jumped = [quotes('S0', [90, 90, 90, 90, 100, 100, 94, 85, 85, 85])];
  const own = { entry: { at: 'close' }, stop: 0.05, exit: { sessions: 5, at: 'close' } } as const;
  const [about90] = rows(backtest({ ...own, stopsFrom: 'last-close' }, jumped, [event(4, 'S0')]), 'trades');
  expect(about90).toMatchObject({ entry_price: 100, exit_reason: 'stop', exit_price: 85 });
  const [about100] = rows(backtest({ ...own, stopsFrom: 'entry' }, jumped, [event(4, 'S0')]), 'trades');
  expect(about100).toMatchObject({ exit_reason: 'stop', exit_price: 94 });
});
