import { expect, test } from 'vitest';
import { repeatedRow } from '../../../src/prices/gate/repeated-row.ts';
import { raw } from './made-up.ts';

test('the same row twice is a note', () => {
  const rows = raw(['2026-04-23', '2026-04-23', '2026-04-24', '2026-04-24'], {
    close: [1, 1, 2, 3],
    open: [NaN, NaN, 1, 1],
  });
  expect(repeatedRow.judge(rows)).toEqual([
    {
      severity: 'note',
      code: 'repeated-row',
      message: 'X has the same row for 2026-04-23 as on line 2; one is kept',
      file: 'X.csv',
      line: 3,
      symbol: 'X',
      date: '2026-04-23',
    },
  ]);
});
