import { expect, test } from 'vitest';
import { monthlyReturns } from '../../../src/report/backtest/monthly-returns.ts';
import { empty, ruined, told } from './made-up.ts';

test('months multiplied are the total return, each month once', () => {
  const result = told();
  const months = monthlyReturns(result);
  const growth = months.reduce((product, { value }) => product * (1 + value), 1);
  expect(growth).toBeCloseTo(result.tables.equity.columns.equity.at(-1)! / result.strategy.capital, 12);
  const names = months.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
  expect(names).toEqual([...new Set(result.tables.equity.columns.date.map((date) => date.slice(0, 7)))]);
});

test('a month in which nothing was held brought nothing and says so', () => {
  const months = monthlyReturns(empty());
  expect(months.length).toBeGreaterThan(2);
  expect(months.every(({ isHeld, value }) => !isHeld && value === 0)).toBe(true);
});

test('nothing is held in a month after all was lost, though there is no equity it could be a share of', () => {
  const held = monthlyReturns(ruined()).map(({ isHeld }) => isHeld);
  expect(held).toEqual([false, true, false]);
});
