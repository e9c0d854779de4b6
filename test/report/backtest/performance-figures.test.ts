import { expect, test } from 'vitest';
import { performanceFigure } from '../../../src/report/backtest/performance-figures.ts';

const figure = (metric: string, value: number, unit = 'fraction') =>
  performanceFigure({ metric, value, unit });

test('shares and spreads have no sign, returns have theirs', () => {
  expect(figure('exposure-time', 0.0265)).toBe('2.65 %');
  expect(figure('volatility', 0.0292, 'fraction a year')).toBe('2.92 %');
  expect(figure('hit-rate', 0.889)).toBe('88.90 %');
  expect(figure('total-return', 0.0346)).toBe('+3.46 %');
  expect(figure('net-exposure-average', -0.0346)).toBe('−3.46 %');
  expect(figure('max-drawdown', -0.0315)).toBe('−3.15 %');
});

test('means of a session have decimals enough to be seen', () => {
  expect(figure('mean', 0.000055)).toBe('+0.0055 %');
  expect(figure('standard-deviation', 0.001819)).toBe('0.1819 %');
});

test('a p-value is told as one, and never 0', () => {
  expect(figure('expectancy-p', 0.277, '1')).toBe('0.2770');
  expect(figure('expectancy-p', 1e-9, '1')).toBe('< 0.0001');
});

test('the decimals of a measure do not change with its size', () => {
  expect([0.03, 0.3888].map((value) => figure('sharpe-per-period', value, '1'))).toEqual([
    '0.0300',
    '0.3888',
  ]);
  expect([0.03, 1.5].map((value) => figure('sharpe', value, '1 a year'))).toEqual(['0.03', '1.50']);
});

test('what is counted is whole, but for averages', () => {
  expect(figure('periods', 642, 'periods')).toBe('642');
  expect(figure('min-track-record', 101.6, 'periods')).toBe('102');
  expect(figure('concurrency-average', 0.084, 'trades')).toBe('0.08');
  expect(figure('holding-days', 7.44, 'calendar days')).toBe('7.4');
});
