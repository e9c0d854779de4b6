import { expect, test } from 'vitest';
import { stooq } from '../../../src/io/price-formats/stooq.ts';
import { plain, readText } from '../scratch.ts';

test("one symbol's history from Stooq", async () => {
  const { rows, findings } = await readText(
    'Date,Open,High,Low,Close,Volume\r\n2026-04-23,58,59,57,58.45,1000.5\r\n',
  );
  expect(findings).toEqual([]);
  expect(rows.map(plain)).toEqual([
    {
      symbol: 'X',
      dates: ['2026-04-23'],
      lines: [2],
      open: [58],
      high: [59],
      low: [57],
      close: [58.45],
      volume: [1000.5],
    },
  ]);
});
test('indexes have no volume', () => {
  expect(stooq.layout(['Date', 'Open', 'High', 'Low', 'Close'])?.cells).toHaveLength(4);
});
test('the page that says a limit was reached is no price file', async () => {
  const { findings } = await readText('Exceeded the daily hits limit');
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ['no-date-column', 'Exceeded the daily hits limit'],
  ]);
});
