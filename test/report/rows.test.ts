import { expect, test } from 'vitest';
import { groupedBy, rowsIn, windowsOf } from '../../src/report/rows.ts';
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

test('the windows of an observation are those that stand together under its name', () => {
  const windows = tableOf('windows', [
    { observation: 'v4:A', from: -1, to: 1 },
    { observation: 'v4:A', from: 0, to: 0 },
    { observation: 'v4:B', from: -1, to: 1 },
  ]);
  const told = (observation: string) => windowsOf(windows, observation).map(({ from, to }) => [from, to]);
  expect(told('v4:A')).toEqual([
    [-1, 1],
    [0, 0],
  ]);
  expect(told('v4:B')).toEqual([[-1, 1]]);
  expect(told('v4:C')).toEqual([]);
});
