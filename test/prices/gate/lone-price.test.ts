import { expect, test } from 'vitest';
import { lonePrice } from '../../../src/prices/gate/lone-price.ts';
import { series } from './made-up.ts';

const dates = ['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24'];
const found = (...close: number[]) =>
  lonePrice.judge(series(dates.slice(0, close.length), { close })).map(({ date }) => date);

test('a close with a digit too many', () => {
  expect(lonePrice.judge(series(dates, { close: [56, 57.1, 957.02, 58.21, 58] }))).toEqual([
    {
      severity: 'warning',
      code: 'lone-price',
      message:
        'close of X on 2026-04-22 must be of the size of those beside it, 57.1 and 58.21, got 957.02; compare the row with another source',
      file: 'X.csv',
      line: 4,
      column: 'close',
      symbol: 'X',
      date: '2026-04-22',
      value: '957.02',
    },
  ]);
});

test('a close whose point has slipped to the left', () => {
  expect(found(57, 58, 5.8, 58.5)).toEqual(['2026-04-22']);
});

test('days without a price between are passed over', () => {
  expect(found(57, Number.NaN, 570, Number.NaN, 58)).toEqual(['2026-04-22']);
});

test('a price that stays where it went is none, as after a split, nor one that doubles and falls back', () => {
  expect(found(60, 60, 6, 6.1, 6)).toEqual([]);
  expect(found(20, 41, 21)).toEqual([]);
});

test('nor the first and the last, which have one beside them alone', () => {
  expect(found(570, 57, 58, 580)).toEqual([]);
  expect(found()).toEqual([]);
  expect(lonePrice.judge(series(['2026-04-20'], { adj_close: [1] }))).toEqual([]);
});
