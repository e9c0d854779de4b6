import { layoutOf, partNamed } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** Many symbols below each other, named in a column `symbol` or `ticker`. */
export const long: PriceFormat = {
  name: 'many symbols, one row each a day',
  header: 'date,symbol,open,high,low,close,adj_close,volume',
  reference: "this project's own columns with the symbol beside them",
  certainty: 'named-columns',
  numbers: plainNumber,
  layout: (header) => {
    const layout = layoutOf(header, partNamed);
    return layout?.symbol === undefined ? undefined : layout;
  },
};
