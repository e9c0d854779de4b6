import { describe, expect, test } from 'vitest';
import { plain, readText } from '../scratch.ts';

const header = '"Date","Price","Open","High","Low","Vol.","Change %"';
const row = (date: string) => `"${date}","26,400.50","26,000.00","26,500.10","25,990.00","1.2M","+9.50%"`;

describe('investing', () => {
  test('commas between thousands, volumes with letters, the byte order mark, the change left unread', async () => {
    const { rows, findings } = await readText([
      `\ufeff${header}`,
      row('04/24/2026'),
      '"04/23/2026","1","1","1","1","","0.00%"',
    ]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toEqual([
      {
        symbol: 'X',
        dates: ['2026-04-24', '2026-04-23'],
        lines: [2, 3],
        close: [26400.5, 1],
        open: [26000, 1],
        high: [26500.1, 1],
        low: [25990, 1],
        volume: [1_200_000, NaN],
      },
    ]);
  });
  test.each([
    ['24/04/2026', '03/04/2026', '2026-04-03'],
    ['04/24/2026', '03/04/2026', '2026-03-04'],
    ['24.04.2026', '03.04.2026', '2026-04-03'],
    ['Apr 24, 2026', 'Apr 03, 2026', '2026-04-03'],
  ])('where one row is of %s, %s is %s', async (known, inDoubt, date) => {
    const { rows, findings } = await readText([header, row(known), row(inDoubt)]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toMatchObject([{ dates: ['2026-04-24', date] }]);
  });
});
