import { expect, test } from 'vitest';
import { RowStore } from '../../../src/io/plain-prices/row-store.ts';

test('rows come back as columns, those of a symbol together in the order they came', () => {
  const store = new RowStore(1);
  const symbols = Array.from({ length: 200_000 }, (_, row) => row % 3);
  let chunk = store.begin();
  for (const [row, symbol] of symbols.entries()) {
    if (chunk.length === chunk.room) chunk = store.begin();
    chunk.symbols[chunk.length] = symbol;
    chunk.days[chunk.length] = row + 100;
    chunk.values[chunk.length] = row / 2;
    chunk.length++;
  }
  const { starts, days, numbers, columns } = store.finish(3, 2);
  expect([...starts]).toEqual([0, 66_667, 133_334, 200_000]);
  expect([...days.subarray(66_667, 66_670)]).toEqual([101, 104, 107]);
  expect([...numbers.subarray(66_667, 66_670)]).toEqual([3, 6, 9]);
  expect([...columns[0]!.subarray(133_334, 133_336)]).toEqual([1, 2.5]);
});

test('a row wider than a chunk has one of its own, and each column is one', () => {
  const width = 70_000;
  const store = new RowStore(width);
  for (const day of [1, 2]) {
    const chunk = store.begin();
    expect(chunk.room).toBe(1);
    chunk.days[0] = day;
    chunk.values.forEach((_, c, values) => {
      values[c] = day * c;
    });
    chunk.length = 1;
  }
  const { columns } = store.finish(1, 2);
  expect(columns).toHaveLength(width);
  expect(columns[69_999]).toEqual(Float64Array.of(69_999, 139_998));
});

test('what was taken out is gone', () => {
  const store = new RowStore(2);
  store.begin().length = 1;
  expect(store.finish(1, 2).days).toHaveLength(1);
  expect(store.finish(1, 2).days).toHaveLength(0);
});
