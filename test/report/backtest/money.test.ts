import { expect, test } from 'vitest';
import { money, moneyKept, shortMoney } from '../../../src/report/backtest/money.ts';
import { tickLabels } from '../../../src/report/charts/tick-labels.ts';

test('money is told with thousands apart and a true minus sign', () => {
  expect([money(-1_234_567.891, 2), money(999), money(Number.NaN)]).toEqual(['−1,234,567.89', '999', '–']);
});

test('a sum a strategy names has cents where it is not whole, and more where it is less than one', () => {
  expect([1_000_000, 250_000.5, 0.004].map(moneyKept)).toEqual(['1,000,000', '250,000.50', '0.004']);
});

test('money on an axis is short', () => {
  expect([1_500_000, 2e6, -12_000, 2_500, 40, 0].map((amount) => shortMoney(amount))).toEqual([
    '1.5M',
    '2M',
    '−12k',
    '2.5k',
    '40',
    '0',
  ]);
});

test('money of less than one on an axis keeps what tells its ticks apart', () => {
  expect(tickLabels(shortMoney).transform([0, 0.05, 0.1])).toEqual(['0.00', '0.05', '0.10']);
  expect(tickLabels(shortMoney).transform([-500, 0, 500, 1000, 1500])).toEqual([
    '−500',
    '0',
    '500',
    '1k',
    '1.5k',
  ]);
});
