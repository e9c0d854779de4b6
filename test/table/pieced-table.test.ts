import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNamesOf, numbersIn, piecesOf, withNumbers } from '../../src/table/pieced-table.ts';
import { blankTable, columnsOf, joinedTables, rowsOf } from '../../src/table/table.ts';
import { anyTable, tablesNamed } from '../io/made-up-tables.ts';
import { anyCuts, inPieces } from './pieces.ts';

const windows = () => {
  const table = blankTable('windows', 6);
  for (let row = 0; row < 6; row++) {
    table.columns.observation[row] = `o${row}`;
    table.columns.p_value[row] = row / 10;
  }
  return { ...table, extra: { mine: ['a', 'b', 'c', 'd', 'e', 'f'] } };
};

test('a table in pieces is the table to whoever looks at it, copies it or stores it', () => {
  fc.assert(
    fc.property(anyTable, anyCuts, (table, cuts) => {
      expect(inPieces(table, cuts)).toEqual(table);
      expect(structuredClone(inPieces(table, cuts))).toEqual(table);
      expect({ ...inPieces(table, cuts) }).toEqual(table);
      expect(JSON.stringify(inPieces(table, cuts))).toBe(JSON.stringify(table));
      expect(rowsOf(inPieces(table, cuts))).toEqual(rowsOf(table));
      expect([...piecesOf(inPieces(table, cuts))].flatMap(rowsOf)).toEqual(rowsOf(table));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('its columns are made when they are looked at, once, and kept', () => {
  const taken: number[] = [];
  const table = inPieces(windows(), [2, 4], (piece) => taken.push(piece));
  expect([table.length, taken]).toEqual([6, []]);
  expect(table.columns).toBe(table.columns);
  expect(table.extra).toEqual({ mine: ['a', 'b', 'c', 'd', 'e', 'f'] });
  expect(taken).toEqual([0, 1, 2]);
  // Whole, it has no pieces any more: what somebody put into it is seen by all.
  table.columns.p_value[0] = 9;
  expect([...piecesOf(table)]).toEqual([table]);
  expect(taken).toEqual([0, 1, 2]);
});

test('who goes through its pieces looks at one at a time, as often as they like', () => {
  const taken: number[] = [];
  const table = inPieces(windows(), [2, 4], (piece) => taken.push(piece));
  for (const piece of piecesOf(table)) {
    expect(piece.columns.observation[0]).toBe(`o${2 * taken.at(-1)!}`);
    if (taken.length === 2) break;
  }
  expect([...piecesOf(table)]).toHaveLength(3);
  expect(taken).toEqual([0, 1, 0, 1, 2]);
});

test('a table of one piece is made at once, of its own numbers', () => {
  const given = windows();
  const table = inPieces(given, []);
  expect(Object.getOwnPropertyDescriptor(table, 'columns')!.value).toEqual(given.columns);
  expect(table.columns.p_value.buffer).not.toBe(given.columns.p_value.buffer);
});

test('any other table is its one piece', () => {
  const table = windows();
  expect([...piecesOf(table)]).toEqual([table]);
});

test('the names of columns are known from the first piece alone', () => {
  const taken: number[] = [];
  const table = inPieces(windows(), [2, 4], (piece) => taken.push(piece));
  expect(columnNamesOf(table)).toEqual(columnsOf(windows()).map(([name]) => name));
  expect(taken).toEqual([0]);
});

test('a column by itself is the column of the whole', () => {
  fc.assert(
    fc.property(tablesNamed('windows'), anyCuts, (table, cuts) => {
      expect(numbersIn(inPieces(table, cuts), 'scar')).toEqual(table.columns.scar);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('numbers laid over the pieces are those of the whole, and the table beneath stays as it was', () => {
  fc.assert(
    fc.property(tablesNamed('windows'), anyCuts, (table, cuts) => {
      const p_holm = Float64Array.from(table.columns.car, (_, i) => i + 0.5);
      const expected = { ...table, columns: { ...table.columns, p_holm } };
      const beneath = inPieces(table, cuts);
      const over = withNumbers(beneath, { p_holm });
      expect(joinedTables('windows', table.length, piecesOf(over))).toEqual(expected);
      expect(over).toEqual(expected);
      expect(beneath).toEqual(table);
      expect(withNumbers(table, { p_holm })).toEqual(expected);
    }),
    { seed: 1, numRuns: 50 },
  );
});
