import { describe, expect, test } from 'vitest';
import { columns } from '../../../src/io/price-formats/columns.ts';
import { plain, readText } from '../scratch.ts';

describe('columns', () => {
  test("a file of this project's own columns", async () => {
    const { rows, findings } = await readText(
      [
        'date,open,high,low,close,adj_close,volume',
        '2026-04-23,58,59.1,57.95,58.45,58.4,101',
        '2026-04-24,57.7,,,64,,',
      ],
      { name: '0981.HK.csv' },
    );
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toEqual([
      {
        symbol: '0981.HK',
        dates: ['2026-04-23', '2026-04-24'],
        lines: [2, 3],
        open: [58, 57.7],
        high: [59.1, NaN],
        low: [57.95, NaN],
        close: [58.45, 64],
        adj_close: [58.4, NaN],
        volume: [101, NaN],
      },
    ]);
  });
  test('a date and either close will do, in any order and case', () => {
    expect(columns.layout(['Close', 'DATE'])).toEqual({
      date: 1,
      cells: [{ index: 0, column: 'close' }],
      unread: [],
    });
    expect(columns.layout(['date', 'Adj Close'])?.cells).toEqual([{ index: 1, column: 'adj_close' }]);
    expect(columns.layout(['date', 'open'])).toBeUndefined();
    expect(columns.layout(['close', 'volume'])).toBeUndefined();
  });
  test('a column of symbols makes it another form', () => {
    expect(columns.layout(['date', 'symbol', 'close'])).toBeUndefined();
  });
});
