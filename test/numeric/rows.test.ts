import { expect, test } from 'vitest';
import { addRow, emptyRows, joinRows, type Rows } from '../../src/numeric/rows.ts';

const told = ({ width, length, values }: Rows) =>
  Array.from({ length }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);

test('rows are copied in the order they come, however many', () => {
  const rows = emptyRows(2);
  const row = Float64Array.of(0, 0);
  for (let i = 0; i < 5; i++) {
    row.set([i, -i]);
    addRow(rows, row);
  }
  expect(told(rows)).toEqual([0, 1, 2, 3, 4].map((i) => [i, -i]));
});

test('those of another come after its own, and the other keeps them', () => {
  const [into, from] = [emptyRows(1), emptyRows(1)];
  for (const value of [1, 2, 3]) addRow(into, Float64Array.of(value));
  for (const value of [4, 5]) addRow(from, Float64Array.of(value));
  joinRows(into, from);
  joinRows(into, emptyRows(1));
  expect(told(into)).toEqual([[1], [2], [3], [4], [5]]);
  expect(told(from)).toEqual([[4], [5]]);
});

test('rows of several numbers are joined whole', () => {
  const [into, from] = [emptyRows(2), emptyRows(2)];
  addRow(into, Float64Array.of(1, 2));
  addRow(from, Float64Array.of(3, 4));
  addRow(from, Float64Array.of(5, 6));
  joinRows(into, from);
  expect(told(into)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test('room is doubled when it is full and not before: 1,024 rows are moved ten times', () => {
  const rows = emptyRows(1);
  const arrays = new Set<Float64Array>();
  for (let i = 0; i < 1024; i++) {
    addRow(rows, Float64Array.of(i));
    arrays.add(rows.values);
  }
  expect(arrays.size).toBe(11);
  expect(rows.values).toHaveLength(1024);
});
