import type { PreparedPrices } from '../../../src/io/prepared/layout.ts';

const days = Int32Array.of(1, 2, 3);

/** Three series: two that share their days, one made in code; and a finding. */
export const madeUp: PreparedPrices = {
  series: [
    {
      symbol: '0981.HK',
      days,
      columns: { close: Float64Array.of(1.5, Number.NaN, -0), volume: Float64Array.of(0, 1e12, 3) },
      source: { file: 'p/a.csv', lines: Int32Array.of(2, 3, 5) },
    },
    {
      symbol: '中芯',
      days: days.slice(),
      columns: { close: Float64Array.of(7, 8, 9) },
      source: { file: 'p/b.csv', lines: Int32Array.of(2, 3, 5) },
    },
    { symbol: 'Z', days: Int32Array.of(5), columns: { close: Float64Array.of(0.1) } },
  ],
  findings: [
    { severity: 'note', code: 'row-order', message: 'rows run “backwards”', file: 'p/a.csv', line: 2 },
    { severity: 'note', code: 'other', message: 'of no file' },
  ],
};
