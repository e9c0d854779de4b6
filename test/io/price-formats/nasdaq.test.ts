import { expect, test } from 'vitest';
import { plain, readText } from '../scratch.ts';

test('a file of Nasdaq.com: dollars, commas, the month first, the newest row first', async () => {
  const { rows, findings } = await readText(
    [
      'Date,Close/Last,Volume,Open,High,Low',
      '05/04/2026,$208.27,"214,751,600",$200.10,$210.00,$199',
      '05/01/2026,"$1,199.64",N/A,,,',
    ],
    { name: 'NVDA.csv' },
  );
  expect(findings).toEqual([]);
  expect(rows.map(plain)).toEqual([
    {
      symbol: 'NVDA',
      dates: ['2026-05-04', '2026-05-01'],
      lines: [2, 3],
      close: [208.27, 1199.64],
      volume: [214_751_600, NaN],
      open: [200.1, NaN],
      high: [210, NaN],
      low: [199, NaN],
    },
  ]);
});
test('a date with the day first is not one of Nasdaq.com', async () => {
  const { findings } = await readText(['Date,Close/Last', '24/04/2026,$1']);
  expect(findings.map(({ line, message }) => [line, message])).toEqual([
    [2, 'date must be written month/day/year, got "24/04/2026"'],
  ]);
});
