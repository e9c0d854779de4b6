import { expect, test } from 'vitest';
import { groupedBy, rowsIn } from '../../src/report/rows.ts';
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
