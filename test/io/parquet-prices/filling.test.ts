import { expect, test } from 'vitest';
import { Filling, NO_DAY } from '../../../src/io/parquet-prices/filling.ts';
import { plain } from '../scratch.ts';

const layout = { date: 0, symbol: 1, cells: [{ index: 2, column: 'close' as const }], unread: [] };
const symbols = [
  { symbol: 'A', rows: 2 },
  { symbol: 'B', rows: 1 },
];

test('rows go to their symbols, counted over all chunks', () => {
  const filling = new Filling(layout, symbols);
  filling.add({ days: Int32Array.of(0, 0), symbols: Int32Array.of(0, 1), cells: [Float64Array.of(1, 2)] });
  filling.add({ days: Int32Array.of(1), symbols: Int32Array.of(0), cells: [Float64Array.of(3)] });
  expect(filling.finish('x.parquet').map(plain)).toEqual([
    { symbol: 'A', dates: ['1970-01-01', '1970-01-02'], lines: [1, 3], close: [1, 3] },
    { symbol: 'B', dates: ['1970-01-01'], lines: [2], close: [2] },
  ]);
  expect(filling.findings('x.parquet', ['date', 'symbol', 'close'])).toEqual([]);
});

test('a day of a year that no ISO date has is none', () => {
  const filling = new Filling({ ...layout, cells: [] }, symbols);
  filling.add({ days: Int32Array.of(2_932_896, 2_932_897, -719_529), symbols: new Int32Array(3), cells: [] });
  const [found] = filling.findings('x.parquet', ['date', 'symbol']);
  expect(found?.message).toContain('got "2 rows where it is not"; row 2 is the first');
});

test('what is wrong is counted by column', () => {
  const filling = new Filling(layout, symbols);
  const cells = [Float64Array.of(1, Number.NEGATIVE_INFINITY, Number.NaN)];
  filling.add({ days: Int32Array.of(0, NO_DAY, NO_DAY), symbols: Int32Array.of(0, 0, 1), cells });
  const found = filling.findings('x.parquet', ['date', 'symbol', 'close']);
  expect(found.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['no-date', 2, 'date'],
    ['no-number', 2, 'close'],
  ]);
});
