import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Market } from '../../../src/backtest/markets/market.ts';
import { marketOf, markets, plainMarket } from '../../../src/backtest/markets/registry.ts';
import { parseDay } from '../../../src/time/day.ts';
import { exchanges } from '../../../src/time/registry.ts';

test('every exchange with a calendar has its rules of trading, without which nothing compiles', () => {
  expectTypeOf<keyof typeof markets>().toEqualTypeOf<keyof typeof exchanges>();
  expect(Object.keys(markets)).toEqual(Object.keys(exchanges).toSorted());
});

describe.each(Object.entries<Market>(markets))('%s', (_, market) => {
  test('states its charges by rates in order of time, each a small fraction', () => {
    for (const { name, rates } of market.fees) {
      const days = rates.map(({ from }) => parseDay(from));
      expect(days, name).toEqual(days.toSorted((a, b) => a! - b!));
      for (const { rate } of rates) expect(rate).toBeLessThan(0.005);
    }
    expect(new Set(market.fees.map(({ name }) => name)).size).toBe(market.fees.length);
  });

  test('quotes on a grid, has a usual year, and says where it is from', () => {
    expect(market.tick(35, parseDay('2026-04-24')!)).toBeGreaterThan(0);
    expect(market.sessionsPerYear).toBeGreaterThan(240);
    expect(market.reference).not.toBe('');
  });
});

test('ticks in Hong Kong grow with the price, and were narrowed on 4 August 2025', () => {
  const { tick } = markets.XHKG;
  const [before, after] = [parseDay('2025-08-01')!, parseDay('2025-08-04')!];
  expect([0.2, 0.3, 5, 15, 35, 60, 150].map((price) => tick(price, before))).toEqual([
    0.001, 0.005, 0.01, 0.02, 0.05, 0.05, 0.1,
  ]);
  expect([5, 15, 35, 60].map((price) => tick(price, after))).toEqual([0.01, 0.01, 0.02, 0.05]);
});

test('lots are set by the issuer in Hong Kong, by the exchange elsewhere', () => {
  expect(markets.XHKG.lot('0981.HK')).toBeUndefined();
  expect(markets.XSHG.lot('688981.SS')).toEqual({ minimum: 200, step: 1 });
  expect(markets.XNAS.lot('NVDA')).toEqual({ minimum: 1, step: 1 });
});

test('mainland shares are not sold on the day they are bought, nor short', () => {
  expect(
    [markets.XSHG, markets.XSHE].map(({ sellsSameDay, allowsShort }) => [sellsSameDay, allowsShort]),
  ).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('an exchange of one’s own has no charges and no grid', () => {
  expect(marketOf('XTKS')).toBe(plainMarket);
  expect(marketOf('XSHE')).toBe(markets.XSHE);
  expect([plainMarket.fees, plainMarket.tick(1, 0), plainMarket.lot('7203.T')]).toEqual([
    [],
    Number.NaN,
    { minimum: 1, step: 1 },
  ]);
});
