import { expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, fates, quotes, rows } from './made-up.ts';

const events = [event(5, 'S0'), event(7, 'S0')];
const replace = {
  overlap: 'replace',
  exit: { sessions: 5, at: 'close' },
  capital: 1_000_000,
  sizing: { by: 'notional', value: 900_000 },
} as const;

test('a trade is kept where the capital its sale would leave does not reach for the new one', () => {
  const fallen = [quotes('S0', [...Array(6).fill(100), ...Array(14).fill(70)])];
  const result = backtest(replace, fallen, events);
  expect(fates(result)).toEqual({ 'e5:S0': 'time', 'e7:S0': 'no-capital' });
  expect(rows(result, 'orders').map(({ date }) => date)).toEqual([dateOf(5), dateOf(10)]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_date: dateOf(10) }]);
});

test('a trade is sold where only its proceeds pay for the new one', () => {
  const flat = [quotes('S0', Array(20).fill(100))];
  expect(fates(backtest(replace, flat, events))).toEqual({ 'e5:S0': 'replaced', 'e7:S0': 'time' });
});

test('what the sale is charged and slips by, and what borrowing has cost, is not there for the new one', () => {
  const flat = [quotes('S0', Array(20).fill(100))];
  const tight = { ...replace, capital: 900_000 } as const;
  expect(fates(backtest(tight, flat, events))).toEqual({ 'e5:S0': 'replaced', 'e7:S0': 'time' });
  const kept = { 'e5:S0': 'time', 'e7:S0': 'no-capital' };

  expect(fates(backtest({ ...tight, slippage: { rate: 0.0001, sides: 'exit' } }, flat, events))).toEqual(
    kept,
  );
  expect(fates(backtest({ ...tight, side: 'short', borrow: 0.01 }, flat, events))).toEqual(kept);
  const charged = { exchangeFees: false, commission: { minimum: 1 } };
  const paid = { ...tight, capital: 900_001, costs: charged };
  expect(fates(backtest(paid, flat, events))).toEqual(kept);
  expect(fates(backtest({ ...paid, capital: 900_003 }, flat, events))).toEqual({
    'e5:S0': 'replaced',
    'e7:S0': 'time',
  });
});

test('with fractions of equity and a hedge, every new trade that replaces one is opened', () => {
  const prices = [
    quotes('S0', [100, 90, 110, 95, 105, 100, 80, 120, 90, 100, 110]),
    quotes('MKT', Array(11).fill(5)),
  ];
  const own = {
    ...replace,
    sizing: { by: 'fraction', value: 0.4 },
    hedge: { beta: 1 },
    rebalance: 'daily',
    slippage: { rate: 0.001 },
  } as const;
  const result = backtest(own, prices, [event(2, 'S0'), event(4, 'S0'), event(6, 'S0')], {
    benchmark: 'MKT',
  });
  const reasons = rows(result, 'trades').map(({ exit_reason }) => exit_reason);
  expect([reasons.length, result.counts.skipped]).toEqual([3, 0]);
  expect(reasons.slice(0, 2)).toEqual(['replaced', 'replaced']);
});
