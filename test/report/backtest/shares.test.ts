import { expect, test } from 'vitest';
import { sharesSaid } from '../../../src/report/backtest/shares.ts';

test('whole shares have no decimals, whatever the bits of a quotient', () => {
  expect([100, 2500, 99.99999999999999, 1e9].map(sharesSaid)).toEqual([
    '100',
    '2,500',
    '100',
    '1,000,000,000',
  ]);
});

test('fractions of shares are not rounded away', () => {
  expect([0.215893, 6.21, 1234.5, 0.00002].map(sharesSaid)).toEqual([
    '0.2159',
    '6.21',
    '1,234.50',
    '0.00002',
  ]);
});

test('a number that is missing is told as such', () => {
  expect(sharesSaid(Number.NaN)).toBe('–');
});
