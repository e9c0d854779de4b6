import { expect, test } from 'vitest';
import { unreadColumns } from '../../../src/io/price-formats/unread-columns.ts';

test('columns that are passed over are named, one without a name too', () => {
  expect(unreadColumns([], 'x.csv', 1)).toEqual([]);
  expect(unreadColumns(['note', ''], 'x.csv', 3)).toEqual([
    {
      severity: 'note',
      code: 'unread-columns',
      message: 'columns not read, for they hold no price or volume: "note", one without a name',
      file: 'x.csv',
      line: 3,
    },
  ]);
  expect(unreadColumns(['note'], 'x.parquet')[0]).not.toHaveProperty('line');
});
