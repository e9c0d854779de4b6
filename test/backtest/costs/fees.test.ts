import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Fee, feesOn } from '../../../src/backtest/costs/fees.ts';
import { markets } from '../../../src/backtest/markets/registry.ts';
import { parseDay } from '../../../src/time/day.ts';

const [, ...examples] = readFileSync(new URL('../../golden/fee_examples.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));

function charged(
  mic: 'XHKG' | 'XSHG' | 'XNAS',
  date: string,
  side: string,
  value: number,
  exempt: string[] = [],
) {
  return feesOn({ value, isSale: side === 'sell', day: parseDay(date)!, exempt }, markets[mic].fees);
}

const sum = (fees: readonly Fee[] | undefined) => fees!.reduce((total, { amount }) => total + amount, 0);

test.each(examples)('%s %s: a %s at %s of %s shares costs what the published schedule says', (...example) => {
  const [mic, date, side, price, shares, , stamp, second, third, fourth, fifth, total] = example;
  const fees = charged(mic as 'XHKG' | 'XSHG', date!, side!, Number(price) * Number(shares));
  expect(sum(fees)).toBeCloseTo(Number(total), 9);
  const stated = [stamp, second, third, fourth, fifth].map(Number).filter((amount) => amount > 0);
  expect(fees!.map(({ amount }) => amount).filter((amount) => amount > 0)).toEqual(stated);
});

test('there are 26 examples', () => {
  expect(examples).toHaveLength(26);
});

test('a fund is exempt from stamp duty alone', () => {
  const names = charged('XHKG', '2026-04-24', 'buy', 10_000, ['stamp_duty'])!.map(({ name }) => name);
  expect(names).toEqual(['sfc_levy', 'afrc_levy', 'trading_fee', 'settlement_fee']);
});

test('the fee of Section 31 is taken of sales, at the rate of the day, and was nothing for a year', () => {
  expect(charged('XNAS', '2024-06-03', 'buy', 1_000_000)).toEqual([]);
  expect(sum(charged('XNAS', '2024-06-03', 'sell', 1_000_000))).toBe(27.8);
  expect(sum(charged('XNAS', '2025-05-13', 'sell', 1_000_000))).toBe(27.8);
  expect(sum(charged('XNAS', '2025-05-14', 'sell', 1_000_000))).toBe(0);
});

test('before the first rate a charge is not known, rather than nothing', () => {
  expect(charged('XSHG', '2007-01-04', 'sell', 1000)).toBeUndefined();
});

test('stamp duty is rounded up to the next unit, a half cent up', () => {
  const lines = [
    { name: 'up', sides: 'both', rounding: 'unit-up', rates: [{ from: '2020-01-01', rate: 0.001 }] },
    { name: 'cent', sides: 'both', rounding: 'cent', rates: [{ from: '2020-01-01', rate: 0.00005 }] },
  ] as const;
  const order = { isSale: false, day: parseDay('2020-01-01')!, exempt: [] };
  expect(feesOn({ ...order, value: 100_100 }, lines)!.map(({ amount }) => amount)).toEqual([101, 5.01]);
  expect(feesOn({ ...order, value: 100_000 }, lines)!.map(({ amount }) => amount)).toEqual([100, 5]);
});
