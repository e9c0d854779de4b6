import { expect, test } from 'vitest';
import { Growing } from '../../../src/io/plain-prices/growing.ts';

test('a column keeps every number pushed, in order, past any first length', () => {
  const column = new Growing(Int32Array);
  const numbers = Array.from({ length: 5_000 }, (_, i) => i * 3);
  for (const number of numbers) column.push(number);
  expect(column.length).toBe(5_000);
  expect(column.finish()).toEqual(Int32Array.from(numbers));
});

test('what is finished is a copy of its own length', () => {
  const column = new Growing(Float64Array);
  column.push(1.5);
  const first = column.finish();
  column.push(Number.NaN);
  expect(first).toEqual(Float64Array.of(1.5));
  expect(column.finish()).toEqual(Float64Array.of(1.5, Number.NaN));
});
