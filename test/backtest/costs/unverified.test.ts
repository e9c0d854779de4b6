import { expect, test } from 'vitest';
import { unverifiedRates } from '../../../src/backtest/costs/unverified.ts';
import { markets } from '../../../src/backtest/markets/registry.ts';
import { parseDay } from '../../../src/time/day.ts';

const on = (date: string, isSale = true, exempt: string[] = []) =>
  unverifiedRates({ day: parseDay(date)!, isSale, exempt }, markets.XNAS.fees);

test('a rate that no source at hand states is told from its first day on', () => {
  expect(on('2026-04-24')).toEqual([{ name: 'sec_fee', from: '2026-04-04', rate: 0.0000206 }]);
  expect(on('2026-04-04')).toHaveLength(1);
});

test('a rate with its source is not, nor one that is not charged', () => {
  expect(on('2026-04-03')).toEqual([]);
  expect(on('2024-06-03')).toEqual([]);
  expect(on('2026-04-24', false)).toEqual([]);
  expect(on('2026-04-24', true, ['sec_fee'])).toEqual([]);
  expect(on('1990-01-02')).toEqual([]);
});
