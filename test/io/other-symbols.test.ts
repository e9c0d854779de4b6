import { expect, test } from 'vitest';
import { otherSymbols } from '../../src/io/other-symbols.ts';
import { priceSeries } from '../../src/prices/series.ts';

/** Series as they were read from a file. */
function readFrom(file: string, ...symbols: string[]) {
  return symbols.map((symbol) => ({
    ...priceSeries(symbol, [{ date: '2026-04-24', close: 1 }]),
    source: { file, lines: Int32Array.of(2) },
  }));
}

const said = (files: string[], series: ReturnType<typeof readFrom>, wanted: string) =>
  otherSymbols(files, series, (symbol) => symbol === wanted).map(
    ({ file, message }) => `${file}: ${message}`,
  );

test('a file named after a symbol without prices that holds those of others says how its column must be called', () => {
  expect(said(['p/ACME.csv'], readFrom('p/ACME.csv', 'PRC'), 'ACME')).toEqual([
    'p/ACME.csv: the file of ACME must have its prices in a column named close or adj_close, got "a table of the symbols PRC"; ' +
      'rename the column of prices to close, or to ACME in a table with a column a symbol',
  ]);
  expect(said(['ACME.csv'], readFrom('ACME.csv', 'A', 'B', 'C', 'D', 'E', 'F', 'G'), 'ACME')[0]).toContain(
    'A, B, C, D, E and 2 more',
  );
});

test('nothing is said of a symbol that has prices, that nobody asks for, or whose file gave none', () => {
  expect(said(['ACME.csv'], readFrom('ACME.csv', 'ACME', 'PRC'), 'ACME')).toEqual([]);
  expect(said(['all.csv'], readFrom('all.csv', 'PRC'), 'ACME')).toEqual([]);
  expect(said(['ACME.csv'], readFrom('other.csv', 'PRC'), 'ACME')).toEqual([]);
});
