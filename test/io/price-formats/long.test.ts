import { describe, expect, test } from 'vitest';
import { long } from '../../../src/io/price-formats/long.ts';
import { plain, readText } from '../scratch.ts';

describe('long', () => {
  test.each([['symbol'], ['ticker']])('many symbols below each other, named by %s', async (name) => {
    const { rows, findings } = await readText([
      `date,${name},close`,
      '2026-04-23,A,1',
      '2026-04-23,0981,2',
      '2026-04-24,A,3',
    ]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toEqual([
      { symbol: 'A', dates: ['2026-04-23', '2026-04-24'], lines: [2, 4], close: [1, 3] },
      { symbol: '0981', dates: ['2026-04-23'], lines: [3], close: [2] },
    ]);
  });
  test('a row must say whose it is', async () => {
    const { findings } = await readText(['date,symbol,close', '2026-04-23,,1']);
    expect(findings).toEqual([
      {
        severity: 'error',
        code: 'no-symbol',
        message: 'symbol must name whose prices these are, got nothing',
        file: 'X.csv',
        line: 2,
        column: 'symbol',
      },
    ]);
  });
  test('without symbols it is another form', () => expect(long.layout(['date', 'close'])).toBeUndefined());
});
