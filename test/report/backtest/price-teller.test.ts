import { expect, test } from 'vitest';
import { priceTeller } from '../../../src/report/backtest/price-teller.ts';

const rows = [
  { security: 'PENNY', from: 0.032, to: 0.04 },
  { security: 'DEAR', from: 512.5, to: 498 },
  { security: 'PENNY', from: 0.0395, to: Number.NaN },
];

test('the prices of one security have the decimals that it needs, and no other’s', () => {
  const told = priceTeller(rows, ({ from, to }) => [from, to]);
  expect(rows.map((row) => [told(row, row.from), told(row, row.to)])).toEqual([
    ['0.0320', '0.0400'],
    ['512.50', '498.00'],
    ['0.0395', '–'],
  ]);
});
