import { expect, test } from 'vitest';
import { clockOf, type Step } from '../../src/backtest/clock.ts';
import { type Desk, enqueue, tradesOf, valuationOf } from '../../src/backtest/desk.ts';
import { emptyLog } from '../../src/backtest/log.ts';
import { checkStrategy } from '../../src/backtest/strategy.ts';
import type { Candidate, Leg, Trade } from '../../src/backtest/trade.ts';
import { plain, quotes, tape } from './made-up.ts';

const s0 = tape(quotes('S0', [10, 11, 12]));

function deskOf(trades: readonly Trade[]): Desk {
  return {
    strategy: checkStrategy(plain).value!,
    clock: clockOf([s0.venue]),
    rates: () => 1,
    log: emptyLog(),
    waiting: new Map(),
    trades: [...trades],
    open: [[...trades]],
    bySecurity: new Map(),
    concurrent: trades.length,
    cash: 500,
    valuation: undefined,
    netted: undefined,
  };
}

const leg = (units: number, mark: number, rate: number) => ({ tape: s0, units, mark, rate }) as Leg;

test('equity is cash and every leg at its mark and rate, gross counts them without their signs', () => {
  const trades = [
    { stock: leg(10, 20, 0.5), hedge: leg(-2, 30, 1) },
    { stock: leg(-1, 40, 1), hedge: undefined },
  ];
  const desk = deskOf(trades as Trade[]);
  expect(valuationOf(desk)).toEqual({ equity: 500 + 100 - 60 - 40, gross: 200, charges: 0 });
  desk.cash = 0;
  expect(valuationOf(desk).equity).toBe(500); // reckoned once a moment
});

test('orders wait for their moment in the order of the announcements, not in that they came in', () => {
  const desk = deskOf([]);
  const step = { moment: 3 } as Step;
  const pending = (place: number, carried: number) => ({ candidate: { place } as Candidate, step, carried });
  for (const one of [pending(1, 0), pending(4, 0), pending(2, 1), pending(0, 3), pending(4, 1)])
    enqueue(desk, one);
  const waiting = desk.waiting.get(3)!.map(({ candidate: { place }, carried }) => [place, carried]);
  expect(waiting).toEqual([
    [0, 3],
    [1, 0],
    [2, 1],
    [4, 0],
    [4, 1],
  ]);
});

test('a security without trades has an empty list, the same one every time', () => {
  const desk = deskOf([]);
  expect(tradesOf(desk, s0)).toEqual([]);
  expect(tradesOf(desk, s0)).toBe(tradesOf(desk, s0));
});
