import { describe, expect, test } from 'vitest';
import { wide } from '../../../src/io/price-formats/wide.ts';
import { plain, readText } from '../scratch.ts';

describe('wide', () => {
  test('a column of closes for each symbol', async () => {
    const { rows, findings } = await readText([
      'date;0981.HK;^GSPC',
      '2026-04-23;58.45;',
      '2026-04-24;64;7000.5',
    ]);
    expect(findings).toEqual([]);
    const shared = { dates: ['2026-04-23', '2026-04-24'], lines: [2, 3] };
    expect(rows.map(plain)).toEqual([
      { symbol: '0981.HK', ...shared, close: [58.45, 64] },
      { symbol: '^GSPC', ...shared, close: [NaN, 7000.5] },
    ]);
  });
  test('symbols may be called low and open beside others', () => {
    expect(wide.layout(['date', 'LOW', 'OPEN', 'NVDA'])?.cells.map(({ symbol }) => symbol)).toEqual([
      'LOW',
      'OPEN',
      'NVDA',
    ]);
  });
  test.each([
    ['date,open,high,low'],
    ['date,price'],
    ['Date,PX_LAST'],
    ['date,last,change'],
    ['date,last,Change %'],
    ['date,symbol,price'],
    ['A,B'],
    ['date'],
  ])('%s is no wide table', (header) => {
    expect(wide.layout(header.split(','))).toBeUndefined();
  });
  test('a column without a name is not read, and that is said', async () => {
    const { rows, findings } = await readText([',date,A', '0,2026-04-23,1']);
    expect(rows.map(({ symbol }) => symbol)).toEqual(['A']);
    expect(findings.map(({ message }) => message)).toEqual([
      'columns not read, for they hold no price or volume: one without a name',
    ]);
  });
});
