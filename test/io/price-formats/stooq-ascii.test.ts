import { expect, test } from 'vitest';
import { plain, readText } from '../scratch.ts';

test('the bulk form of Stooq: the ticker in a column, dates without dashes, nothing said of what is known to be unread', async () => {
  const { rows, findings } = await readText(
    [
      '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>',
      'NVDA.US,D,20260423,000000,200,201,199,200.5,1000,0',
      'NVDA.US,D,20260424,000000,201,209,200,208,2000,0',
    ],
    { name: 'nvda.us.txt' },
  );
  expect(findings).toEqual([]);
  expect(rows.map(plain)).toEqual([
    {
      symbol: 'NVDA.US',
      dates: ['2026-04-23', '2026-04-24'],
      lines: [2, 3],
      open: [200, 201],
      high: [201, 209],
      low: [199, 200],
      close: [200.5, 208],
      volume: [1000, 2000],
    },
  ]);
});
