import { expect, test } from 'vitest';
import { conflictingRows } from '../../../src/prices/gate/conflicting-rows.ts';
import { raw } from './made-up.ts';

test('two different rows for one day: both are shown, with their lines', () => {
  const rows = raw(['2026-04-23', '2026-04-24', '2026-04-23'], {
    close: [58.45, 64, 58.5],
    volume: [1, 2, 1],
  });
  expect(conflictingRows.judge(rows)).toEqual([
    {
      severity: 'error',
      code: 'conflicting-rows',
      message:
        'X on 2026-04-23 must have one row, got "close 58.45 on line 2, 58.5 on line 4"; remove the row that is wrong',
      file: 'X.csv',
      line: 4,
      column: 'close',
      symbol: 'X',
      date: '2026-04-23',
      value: '58.5',
    },
  ]);
});
test('a number and nothing are different', () => {
  const [finding] = conflictingRows.judge(raw(['2026-04-23', '2026-04-23'], { close: [1, NaN] }));
  expect(finding?.message).toBe(
    'X on 2026-04-23 must have one row, got "close 1 on line 2, empty on line 3"; remove the row that is wrong',
  );
});
test('the same row twice is no conflict', () => {
  expect(
    conflictingRows.judge(raw(['2026-04-23', '2026-04-23'], { close: [1, 1], open: [NaN, NaN] })),
  ).toEqual([]);
});
