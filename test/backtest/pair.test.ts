import { expect, test } from 'vitest';
import { entryOrder } from '../../src/backtest/pair.ts';
import type { Instant } from '../../src/time/day.ts';
import { backtest, event, fates, quotes, rows, tape } from './made-up.ts';

const prices = [quotes('S0', Array(12).fill(100)), quotes('MKT', Array(12).fill(10))];
const data = { benchmark: 'MKT' };

test('an order to open asks for the price of its step', () => {
  const s0 = tape(quotes('S0', [10, 11, 12]));
  const step = { venue: s0.venue, session: 1, at: 'close', day: 0, time: 0 as Instant, moment: 3 } as const;
  expect(entryOrder(step, s0, -1, 7)).toMatchObject({
    quoted: 11,
    shares: 7,
    direction: -1,
    purpose: 'entry',
  });
});

test('the hedge counts as exposure: what both legs come to must be within the capital', () => {
  const own = { sizing: { by: 'fraction', value: 0.6 }, hedge: { beta: 1 } } as const;
  expect(fates(backtest(own, prices, [event(5, 'S0')], data))).toEqual({ 'e5:S0': 'no-capital' });
  expect(fates(backtest({ ...own, leverage: 1.2 }, prices, [event(5, 'S0')], data))).toEqual({
    'e5:S0': 'time',
  });
});

test('charges must be within the capital too', () => {
  const own = {
    sizing: { by: 'shares', value: 10_000 },
    costs: { exchangeFees: false, commission: { minimum: 1 } },
  } as const;
  expect(fates(backtest(own, prices, [event(5, 'S0')]))).toEqual({ 'e5:S0': 'no-capital' });
  expect(fates(backtest({ ...own, costs: { exchangeFees: false } }, prices, [event(5, 'S0')]))).toEqual({
    'e5:S0': 'time',
  });
});

test('both legs are filled or none', () => {
  const halted = {
    ...prices[1]!,
    columns: {
      ...prices[1]!.columns,
      open: Float64Array.from(Array(12), (_, t) => (t === 5 ? Number.NaN : 10)),
    },
  };
  const own = { hedge: { beta: 1 }, blocked: { action: 'carry' } } as const;
  const result = backtest(own, [prices[0]!, halted], [event(5, 'S0')], data);
  expect(
    rows(result, 'orders')
      .slice(0, 3)
      .map(({ leg, status, reason }) => [leg, status, reason]),
  ).toEqual([
    ['hedge', 'blocked', 'no-hedge-price'],
    ['stock', 'filled', ''],
    ['hedge', 'filled', ''],
  ]);
});
