import { expect, test } from 'vitest';
import { blocked, currencyCode, rate, tradedSecurity } from '../../../src/backtest/settings/trading.ts';
import { checkStrategy } from '../../../src/backtest/strategy.ts';

test('a listing is an ISO date', () => {
  expect(tradedSecurity.parse({ listed: '2020-07-16' })).toEqual({ listed: '2020-07-16', exempt: [] });
  expect(tradedSecurity.safeParse({ listed: '16/07/2020' }).success).toBe(false);
});

test('a rate is a number or a series', () => {
  expect(rate.parse(0.128)).toBe(0.128);
  expect(rate.parse({ series: 'USDCNY' })).toEqual({ series: 'USDCNY', invert: false });
  expect(rate.safeParse(0).success).toBe(false);
});

test('an order that cannot be filled is given up unless it is to be carried', () => {
  expect(blocked.parse({})).toEqual({ action: 'cancel', sessions: 5 });
});

test('a currency is three capital letters', () => {
  expect(currencyCode.parse('HKD')).toBe('HKD');
  for (const code of ['hkd', 'HK', 'HKD ']) expect(currencyCode.safeParse(code).success).toBe(false);
});

test('no security may be sold short where nothing is', () => {
  const faults = (shortable: boolean, shortSales: string) =>
    checkStrategy({ shortSales, securities: { AAA: { shortable } } }).faults;
  expect(faults(true, 'none')).toMatchObject([
    {
      column: 'securities/AAA/shortable',
      message:
        'securities AAA shortable must be false or left out where shortSales is none, got true; write shortSales: exchange, and shortable: false where it may not be',
    },
  ]);
  expect(faults(false, 'none')).toEqual([]);
  expect(faults(true, 'exchange')).toEqual([]);
});
