import { expect, test } from 'vitest';
import { checkRows, givenRows } from '../../../src/backtest/luck/index-rows.ts';

test('given rows are told as they are', () => {
  const rows = givenRows([Int32Array.of(2, 0, 1), Int32Array.of(1, 1, 1)]);
  expect([rows.draws, rows.length]).toEqual([2, 3]);
  expect([...rows.row(1)]).toEqual([1, 1, 1]);
  expect(givenRows([])).toMatchObject({ draws: 0, length: 0 });
});

test('rows of another length than the series are no draws of it', () => {
  const rows = givenRows([Int32Array.of(0, 1)]);
  expect(() => checkRows(rows, 3)).toThrow('rows drawn must be as long as the series, 3, got 2');
  expect(() => checkRows(rows, 2)).not.toThrow();
});
