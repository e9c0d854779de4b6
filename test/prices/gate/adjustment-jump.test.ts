import { describe, expect, test } from 'vitest';
import { adjustmentJump } from '../../../src/prices/gate/adjustment-jump.ts';
import { series } from './made-up.ts';

const dates = ['2026-04-22', '2026-04-23', '2026-04-24'];
const judge = (close: number[], adj_close: number[]) =>
  adjustmentJump.judge(series(dates, { close, adj_close }));

describe('adjustmentJump', () => {
  test('two sources spliced at another level of adjustment', () => {
    expect(judge([100, 101, 102], [60, 60.6, 102])).toEqual([
      {
        severity: 'warning',
        code: 'adjustment-jump',
        message:
          'adj_close of X moves by 0.6832 on 2026-04-24 and close by 0.0099: no dividend or split explains it; ' +
          'compare adj_close with another source',
        file: 'X.csv',
        line: 4,
        column: 'adj_close',
        symbol: 'X',
        date: '2026-04-24',
        value: '102',
      },
    ]);
  });
  test('an adjustment that falls, which dividends never do', () => {
    expect(judge([100, 100, 100], [95, 95, 92]).map(({ date }) => date)).toEqual(['2026-04-24']);
  });
  test.each([
    ['a dividend of 5 %', [100, 95.5, 96], [95, 95.5, 96]],
    ['a split of ten for one', [1000, 101, 102], [100, 101, 102]],
    ['a reverse split of one for ten', [10, 101, 102], [100, 101, 102]],
    ['a fall of 30 % without adjustment', [100, 70, 71], [90, 63, 63.9]],
    [
      'a split of which the close moves half as far as adj_close would take away',
      [100, 40, 41],
      [40, 26, 26.6],
    ],
    ['rounding to four decimals', [0.051, 0.052, 0.051], [0.0508, 0.0517, 0.0508]],
    ['days without an adjusted close', [100, 101, 102], [90, NaN, 91.8]],
  ])('%s is as it should be', (_, close, adjusted) => expect(judge(close, adjusted)).toEqual([]));
  test('across days without an adjusted close the move is compared over the same days', () => {
    expect(judge([100, 150, 150], [100, NaN, 150])).toEqual([]);
  });
});
