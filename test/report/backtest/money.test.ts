import { expect, test } from 'vitest';
import { money, shortMoney } from '../../../src/report/backtest/money.ts';

test('money is told with thousands apart and a true minus sign', () => {
  expect([money(-1_234_567.891, 2), money(999), money(Number.NaN)]).toEqual(['−1,234,567.89', '999', '–']);
});

test('money on an axis is short', () => {
  expect([1_500_000, 2e6, -12_000, 2_500, 40, 2.5, 0].map(shortMoney)).toEqual([
    '1.5M',
    '2M',
    '−12k',
    '2.5k',
    '40',
    '2.5',
    '0',
  ]);
});
