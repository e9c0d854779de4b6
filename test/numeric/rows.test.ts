import { expect, test } from 'vitest';
import { addRow, emptyRows, joinRows, piecesOfRows, type Rows } from '../../src/numeric/rows.ts';
import { inMemory } from '../../src/numeric/shelf.ts';
import { countedShelf } from './counted-shelf.ts';

const told = (rows: Rows) => toldFrom([...piecesOfRows(rows)], rows.width);

const toldFrom = (pieces: Rows['pieces'], width: number) =>
  pieces.flatMap(({ values, length }) =>
    Array.from({ length }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]),
  );

/** Rows of so many numbers, the first of row i being `first` + i. */
function rowsFrom(first: number, count: number, width: number): Rows {
  const rows = emptyRows();
  for (let i = first; i < first + count; i++)
    addRow(
      rows,
      Float64Array.from({ length: width }, (_, j) => i - j),
    );
  return rows;
}

const expected = (count: number, width: number) =>
  Array.from({ length: count }, (_, i) => Array.from({ length: width }, (_, j) => i - j));

test('rows are copied in the order they come, however many', () => {
  const rows = emptyRows();
  const row = Float64Array.of(0, 0);
  for (let i = 0; i < 5; i++) {
    row.set([i, -i]);
    addRow(rows, row);
  }
  expect(told(rows)).toEqual([0, 1, 2, 3, 4].map((i) => [i, -i]));
  expect([rows.width, rows.length]).toEqual([2, 5]);
});

test('rows of no numbers are counted, and take no room from others', () => {
  const rows = emptyRows();
  for (let i = 0; i < 3; i++) addRow(rows, Float64Array.of());
  expect([rows.width, rows.length, told(rows)]).toEqual([0, 3, [[], [], []]]);
  expect(told(rowsFrom(0, 5, 2))).toEqual(expected(5, 2));
});

test('a row may come in parts', () => {
  const rows = emptyRows();
  addRow(rows, Float64Array.of(1, 2), Float64Array.of(), Float64Array.of(3));
  addRow(rows, Float64Array.of(4, 5, 6));
  expect(told(rows)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test.each([
  [1, 1, 1],
  [3, 1, 27],
  [0, 5, 2],
  [1000, 2000, 27],
  [5, 7, 9000],
])('%d rows and %d of another after them, of %d numbers; the other keeps its own', (own, others, width) => {
  const into = rowsFrom(0, own, width);
  const from = rowsFrom(own, others, width);
  joinRows(into, from);
  joinRows(into, emptyRows());
  expect(told(into)).toEqual(expected(own + others, width));
  expect([into.width, into.length]).toEqual([width, own + others]);
  addRow(into, new Float64Array(width));
  expect(told(from)).toEqual(expected(own + others, width).slice(own));
});

test('pieces double up to 64 KB, and what is in them is never moved', () => {
  const rows = rowsFrom(0, 1, 1000);
  const [{ values } = { values: undefined }] = rows.pieces;
  for (let i = 1; i < 40; i++) addRow(rows, new Float64Array(1000));
  expect(rows.pieces.map((piece) => piece.values.length / 1000)).toEqual([1, 2, 4, 8, 8, 8, 8, 8]);
  expect(rows.pieces.map(({ length }) => length)).toEqual([1, 2, 4, 8, 8, 8, 8, 1]);
  expect(rows.pieces[0]!.values).toBe(values);
});

/** Joined from blocks of 100 rows of 27 numbers: 21 KB each. */
function joined(into: Rows, blocks: number): Rows {
  for (let i = 0; i < blocks; i++) joinRows(into, rowsFrom(100 * i, 100, 27));
  return into;
}

test('joined rows are put on the shelf once they come to 64 KB, and are given back in order before those in memory', () => {
  const rows = joined(emptyRows(inMemory), 7);
  expect(rows.shelved!.bundles).toHaveLength(1);
  expect([rows.length, told(rows).length]).toEqual([700, 700]);
  expect(told(rows)).toEqual(expected(700, 27));
  expect(rows.pieces.reduce((sum, { length }) => sum + length, 0)).toBe(300);
});

test('no more than a bundle is taken from the shelf at a time', () => {
  const shelf = countedShelf();
  const pieces = piecesOfRows(joined(emptyRows(shelf), 40));
  pieces.next();
  expect(shelf.taken).toBe(1);
  expect([...pieces].length).toBeGreaterThan(10);
  expect(shelf.taken).toBe(10);
});

test('rows of their own come before those joined to them, and a shelf’s join others with one or without', () => {
  for (const shelf of [inMemory, undefined]) {
    const rows = rowsFrom(0, 50, 27);
    const into = emptyRows(shelf);
    joinRows(into, rows);
    addRow(
      into,
      Float64Array.from({ length: 27 }, (_, j) => 50 - j),
    );
    const from = emptyRows(inMemory);
    joinRows(from, rowsFrom(51, 800, 27));
    joinRows(from, rowsFrom(851, 20, 27));
    joinRows(into, from);
    expect(told(into)).toEqual(expected(871, 27));
  }
});

test('rows without a shelf are plain data', () => {
  const rows = joined(emptyRows(), 7);
  expect(Object.keys(rows)).toEqual(['width', 'length', 'pieces']);
  expect(told(structuredClone(rows))).toEqual(told(rows));
});
