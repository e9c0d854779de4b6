import { expect, test } from 'vitest';
import { levelShift } from '../../../src/prices/gate/level-shift.ts';
import { series } from './made-up.ts';

const dates = ['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24'];
const found = (...close: number[]) =>
  levelShift.judge(series(dates.slice(0, close.length), { close })).map(({ date }) => date);

test('a split the prices were not adjusted for', () => {
  expect(levelShift.judge(series(dates, { close: [100, 101, 10.1, 10.2, 10] }))).toEqual([
    {
      severity: 'warning',
      code: 'level-shift',
      message:
        'close of X on 2026-04-22 must be of the size of the one before, 101, got 10.1; if shares were split or joined, give an adj_close or restate the prices before',
      file: 'X.csv',
      line: 4,
      column: 'close',
      symbol: 'X',
      date: '2026-04-22',
      value: '10.1',
    },
  ]);
});

test('two for one, a reverse split, and the last price of all', () => {
  expect(found(100, 101, 50.2, 50)).toEqual(['2026-04-22']);
  expect(found(5, 5.1, 51, 50)).toEqual(['2026-04-22']);
  expect(found(100, 101, 10)).toEqual(['2026-04-22']);
});

test('days without a price between are passed over', () => {
  expect(found(100, Number.NaN, 10, Number.NaN, 10)).toEqual(['2026-04-22']);
});

test('a price that goes back is a lone one, and a large move is a move', () => {
  expect(found(57, 58, 580, 58.5, 59)).toEqual([]);
  expect(found(100, 101, 60, 61, 90)).toEqual([]);
});

test('an adj_close that knows of the split leaves nothing to warn of; one that does not is warned of', () => {
  const close = [100, 101, 10.1, 10.2, 10];
  expect(levelShift.judge(series(dates, { close, adj_close: [10, 10.1, 10.1, 10.2, 10] }))).toEqual([]);
  const [told] = levelShift.judge(series(dates, { close, adj_close: close }));
  expect([told?.column, told?.message]).toEqual([
    'adj_close',
    expect.stringMatching(/; if shares were split or joined, restate adj_close before$/),
  ]);
});
