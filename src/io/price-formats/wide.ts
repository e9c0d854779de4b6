import { partNamed } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** Names that no symbol is meant by where all the columns are called so. */
const quantities = new Set([
  'change',
  'chg',
  'last',
  'pct_change',
  'price',
  'px_high',
  'px_last',
  'px_low',
  'px_open',
  'px_volume',
  'return',
  'returns',
  'turnover',
  'value',
  'vol',
]);

/** Whether a name is what is measured, or a share of it, and no symbol. */
function isQuantity(name: string): boolean {
  return partNamed(name) !== 'unread' || name.includes('%') || quantities.has(name.toLowerCase());
}

/** A date and one column of closing prices for each symbol. */
export const wide: PriceFormat = {
  name: 'many symbols, one column each',
  header: 'date,0981.HK,1347.HK,HSI',
  reference: 'a pivoted table, as spreadsheets and data frames hold it',
  certainty: 'by-exclusion',
  numbers: plainNumber,
  layout: (header) => {
    const date = header.findIndex((name) => partNamed(name) === 'date');
    const others = header.filter((_, index) => index !== date);
    const isOfOneSymbol = others.every(isQuantity);
    const isLong = others.some((name) => partNamed(name) === 'symbol');
    if (date === -1 || isOfOneSymbol || isLong) return undefined;
    const cells = header.flatMap((symbol, index) =>
      index === date || symbol === '' ? [] : [{ index, symbol, column: 'close' as const }],
    );
    return { date, cells, unread: others.filter((name) => name === '') };
  },
};
