import { layoutOf, partNamed } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** One symbol's prices, the file named after it: `date` and `close` or `adj_close`, the rest as far as known. */
export const columns: PriceFormat = {
  name: 'one symbol a file',
  header: 'date,open,high,low,close,adj_close,volume',
  reference: "this project's own columns; also what yfinance writes with to_csv",
  certainty: 'named-columns',
  numbers: plainNumber,
  layout: (header) => {
    const layout = layoutOf(header, partNamed);
    return layout?.symbol === undefined ? layout : undefined;
  },
};
