import { describe, expect, test } from 'vitest';
import { priceSeries } from '../../../../src/prices/series.ts';
import { proseText } from '../../../../src/report/methods/prose.ts';
import { priceColumn } from '../../../../src/report/methods/sentences/prices.ts';
import { atInstant, resultOf } from '../../made-up.ts';

const date = '2026-04-24';
const adjusted = (symbol: string) => priceSeries(symbol, [{ date, close: 10, adj_close: 9 }]);
const plainly = (symbol: string) => priceSeries(symbol, [{ date, close: 10 }]);
const result = resultOf({ events: [atInstant] }, { benchmarks: ['HSTECH', ['A', 'B']] });
const said = (...prices: Parameters<typeof priceColumn>[1]) => priceColumn(result, prices).map(proseText);

describe('which closes returns are taken from is told as it was', () => {
  test('all from adjusted ones; series that are not used are not looked at', () => {
    expect(said(adjusted('0981.HK'), adjusted('HSI'), plainly('1347.HK'))).toEqual([
      'They are taken from closes adjusted for splits and dividends.',
    ]);
  });

  test('none from adjusted ones where none have any', () => {
    expect(said(plainly('0981.HK'), plainly('HSI'), adjusted('1347.HK'))).toEqual([
      'They are taken from closes as the prices have them, for none have adjusted closes beside them.',
    ]);
  });

  test('those that have none by name, benchmarks and members of portfolios among them', () => {
    expect(said(adjusted('0981.HK'), plainly('HSI'), plainly('HSTECH'), plainly('B'))).toEqual([
      'They are taken from closes adjusted for splits and dividends; those of HSI, HSTECH, B from closes as the prices have them, without adjusted closes beside them.',
    ]);
  });

  test('the rule where the prices are not given', () => {
    expect(said()).toEqual([
      'They are taken from closes adjusted for splits and dividends where the prices have them, else from closes.',
    ]);
  });
});
