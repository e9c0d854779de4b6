import { expect, test } from 'vitest';
import { Gathering } from '../../../src/io/price-formats/gathering.ts';

test('rows go to their symbols in the order of the file, those without a day to nobody', () => {
  const gathering = new Gathering({ date: 0, symbol: 1, cells: [{ index: 2, column: 'close' }], unread: [] });
  for (const [i, symbol] of ['A', 'B', 'A', 'A'].entries())
    gathering.add(symbol, ['', symbol, String(i)], i, Number);
  const days = Float64Array.of(30, 30, Number.NaN, 10);
  const rows = gathering.finish({ file: 'f', lines: Int32Array.of(2, 3, 4, 5), days });
  expect(rows).toEqual([
    {
      symbol: 'A',
      file: 'f',
      lines: Int32Array.of(2, 5),
      days: Int32Array.of(30, 10),
      columns: { close: Float64Array.of(0, 3) },
    },
    {
      symbol: 'B',
      file: 'f',
      lines: Int32Array.of(3),
      days: Int32Array.of(30),
      columns: { close: Float64Array.of(1) },
    },
  ]);
});
