import { expect, test } from 'vitest';
import { groupedBy, groupsIn, linesIn, rowsIn } from '../../src/report/rows.ts';
import { inPieces } from '../table/pieces.ts';
import { tableOf } from './made-up.ts';

const table = tableOf('averages', [
  { group: 'all', day: 0, aar: 0.1 },
  { group: 'chips', day: 1 },
]);

test('rows carry every column, missing ones as NaN', () => {
  expect(rowsIn(table)[1]).toMatchObject({ group: 'chips', day: 1, aar: Number.NaN, model: '' });
});

test('only rows that are kept are made', () => {
  expect(rowsIn(table, ({ day }, row) => day[row] === 0).map(({ group }) => group)).toEqual(['all']);
});

test('groups keep the order rows come in', () => {
  const groups = groupedBy(['b1', 'a1', 'b2'], (text) => text[0]!);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('rows of a table in pieces are found piece by piece', () => {
  const taken: number[] = [];
  const pieces = inPieces(table, [1], (piece) => taken.push(piece));
  expect(rowsIn(pieces, ({ day }, row) => day[row] === 1)).toEqual(rowsIn(table).slice(1));
  expect(taken).toEqual([0, 1]);
});

test('lines are the rows, made as they are asked for', () => {
  const taken: number[] = [];
  const lines = linesIn(inPieces(table, [1], (piece) => taken.push(piece)));
  expect([lines.length, taken]).toEqual([2, []]);
  expect(lines.slice(0, 1)).toEqual(rowsIn(table).slice(0, 1));
  expect(taken).toEqual([0]);
  expect([...linesIn(table)]).toEqual(rowsIn(table));
});

test('lines of a long table are its rows, whatever is taken at once', () => {
  const long = tableOf(
    'averages',
    Array.from({ length: 3000 }, (_, day) => ({ day })),
  );
  expect([...linesIn(long)].map(({ day }) => day)).toEqual([...long.columns.day]);
});

test('groups are the rows that agree in some columns, within runs of the first', () => {
  const of = (observation: string, rival: string, day: number) => ({ observation, rival, day });
  const rivals = tableOf('confounders', [
    of('a', 'x', 1),
    of('a', 'y', 2),
    of('a', 'x', 3),
    of('b', 'x', 4),
    of('c', 'x', 5),
    of('c', 'x', 6),
  ]);
  const groups = groupsIn(rivals, ['observation', 'rival']);
  expect(groups.length).toBe(4);
  expect(groups.map((own) => own.map(({ day }) => day))).toEqual([[1, 3], [2], [4], [5, 6]]);
  expect(groups.slice(3, 4)[0]![1]).toEqual(rowsIn(rivals)[5]);
  expect(groupsIn(tableOf('confounders', []), ['observation']).length).toBe(0);
});
