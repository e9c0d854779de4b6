import { expect, test } from 'vitest';
import { plain, readText } from '../scratch.ts';

test('a file of Yahoo Finance, with its null rows', async () => {
  const { rows, findings } = await readText(
    [
      'Date,Open,High,Low,Close,Adj Close,Volume',
      '2026-04-23,58,59,57,58.45,58.4,1000',
      '2026-04-24,null,null,null,null,null,null',
    ],
    { name: '0981.HK.csv' },
  );
  expect(findings).toEqual([]);
  expect(rows.map(plain)).toEqual([
    {
      symbol: '0981.HK',
      dates: ['2026-04-23', '2026-04-24'],
      lines: [2, 3],
      open: [58, NaN],
      high: [59, NaN],
      low: [57, NaN],
      close: [58.45, NaN],
      adj_close: [58.4, NaN],
      volume: [1000, NaN],
    },
  ]);
});
