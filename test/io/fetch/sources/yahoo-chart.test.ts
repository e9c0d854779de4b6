import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartIn, refusalIn } from '../../../../src/io/fetch/sources/yahoo-chart.ts';
import { yahooChart, yahooUnknown } from '../recorded.ts';

test('a chart has one entry a bar in every column', () => {
  const chart = chartIn(yahooChart())!;
  expect(chart.zone).toBe('Asia/Hong_Kong');
  expect(chart.columns.close).toEqual([57.70000076293945, undefined, 64.3]);
  expect(Object.values(chart.columns).map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3]);
});

test('columns of different lengths are no chart', () => {
  expect(chartIn(yahooChart().replace('"close":[57.70000076293945,', '"close":['))).toBeUndefined();
});

test('a column that is missing as a whole is unknown on every bar', () => {
  const chart = chartIn(yahooChart().replace('"adjclose":[{"adjclose":[57.1,null,64.3]}]', '"adjclose":[]'));
  expect(chart?.columns.adj_close).toEqual([undefined, undefined, undefined]);
});

test('a refusal is read where there is one', () => {
  expect(refusalIn(yahooUnknown)).toBe('No data found, symbol may be delisted');
  expect([refusalIn(yahooChart()), refusalIn('<html>')]).toEqual([undefined, undefined]);
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(() => [chartIn(json), chartIn(`{"chart":{"result":[${json}]}}`), refusalIn(json)]).not.toThrow();
    }),
    { seed: 1 },
  );
});
