import { expect, test } from 'vitest';
import { doubtfulPrice } from '../../../src/prices/gate/doubtful-price.ts';
import { priceSeries } from '../../../src/prices/series.ts';

const series = priceSeries('ACME', [{ date: '2026-04-24', close: 64.3 }]);

test('a price that is doubted is warned of with its day, its column and what it was', () => {
  const found = doubtfulPrice(series, 0, 'close', 'lone-price', { legal: 'be smaller' });
  expect(found).toMatchObject({
    severity: 'warning',
    code: 'lone-price',
    symbol: 'ACME',
    date: '2026-04-24',
    column: 'close',
    value: '64.3',
    message: 'close of ACME on 2026-04-24 must be smaller, got 64.3; compare the row with another source',
  });
});

test('and with what to do, where that is something else', () => {
  const { message } = doubtfulPrice(series, 0, 'close', 'x', { legal: 'be smaller', remedy: 'halve it' });
  expect(message).toMatch(/64\.3; halve it$/);
});
