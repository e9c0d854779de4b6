import { expect, test } from 'vitest';
import {
  feesOf,
  gainOf,
  grossOf,
  type Leg,
  netOf,
  nothingFilled,
  type Trade,
  worthOf,
} from '../../src/backtest/trade.ts';
import { quotes, tape } from './made-up.ts';

const leg = (own: Partial<Leg>): Leg => {
  return {
    tape: tape(quotes('S0', [1])),
    units: 0,
    mark: Number.NaN,
    raw: 1,
    rate: 1,
    cash: 0,
    cashBase: 0,
    ...own,
  };
};

test('a leg is worth its units at their mark, and nothing without units even where the mark is not known', () => {
  expect(worthOf(leg({ units: -3, mark: 2 }))).toBe(-6);
  expect(worthOf(leg({}))).toBe(0);
});

test('gain is what the fills brought and what is still held, in the base currency', () => {
  expect(gainOf(leg({ units: 10, mark: 12, rate: 0.5, cashBase: -50 }))).toBe(10);
});

test('net is gross less fees and borrowing, both legs counted', () => {
  const trade = {
    stock: leg({ units: 10, mark: 12, cashBase: -100 }),
    hedge: leg({ units: -1, mark: 12, cashBase: 10 }),
    fees: new Map([
      ['stamp_duty', 2],
      ['commission', 1],
    ]),
    borrow: 4,
    opening: nothingFilled(),
  } as Pick<Trade, 'borrow' | 'fees' | 'hedge' | 'opening' | 'stock'> as Trade;
  expect([grossOf(trade), feesOf(trade), netOf(trade)]).toEqual([18, 3, 11]);
});
