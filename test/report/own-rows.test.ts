import { expect, test } from 'vitest';
import { ownRows, seekRows } from '../../src/report/own-rows.ts';
import { inPieces } from '../table/pieces.ts';
import { tableOf } from './made-up.ts';

const windows = () =>
  tableOf('windows', [
    { observation: 'v4:A', from: -1, to: 1 },
    { observation: 'v4:A', from: 0, to: 0 },
    { observation: 'v4:B', from: -1, to: 1 },
  ]);
const told = (table: ReturnType<typeof windows>, observation: string) =>
  ownRows(table, observation).map(({ from, to }) => [from, to]);

test('the rows of an observation are those that stand together under its name', () => {
  const table = windows();
  expect(told(table, 'v4:A')).toEqual([
    [-1, 1],
    [0, 0],
  ]);
  expect(told(table, 'v4:B')).toEqual([[-1, 1]]);
  expect(told(table, 'v4:C')).toEqual([]);
});

test('rows that were sought are the same, and the table is not made whole for them', () => {
  const taken: number[] = [];
  const table = inPieces(windows(), [2], (piece) => taken.push(piece));
  seekRows(table, new Set(['v4:A', 'v4:C']));
  expect(told(table, 'v4:A')).toEqual(told(windows(), 'v4:A'));
  expect(told(table, 'v4:C')).toEqual([]);
  expect(taken).toEqual([0, 1]);
  expect(told(table, 'v4:B')).toEqual([[-1, 1]]);
});
