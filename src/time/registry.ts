import type { Exchange } from './exchange.ts';
import { xhkg } from './exchanges/xhkg.ts';
import { xnas } from './exchanges/xnas.ts';
import { xnys } from './exchanges/xnys.ts';
import { xshe } from './exchanges/xshe.ts';
import { xshg } from './exchanges/xshg.ts';

/**
 * Every exchange there is, by its ISO 10383 code.
 *
 * @example
 * exchanges.XHKG.zone; // 'Asia/Hong_Kong'
 * exchanges.XSHG.suffixes; // ['.SS']
 */
export const exchanges = {
  XHKG: xhkg,
  XNAS: xnas,
  XNYS: xnys,
  XSHE: xshe,
  XSHG: xshg,
} as const satisfies Record<string, Exchange>;

/**
 * The exchange a symbol is taken to be listed on: by its suffix or, for an index, by its name; XNYS where it has
 * no suffix. Nothing for a suffix that is not known. Symbols of Nasdaq look like New York's and must be told.
 *
 * @example
 * exchangeOf('0981.HK')?.mic; // 'XHKG'
 * exchangeOf('IBM')?.mic; // 'XNYS'
 * exchangeOf('BMW.DE'); // undefined
 */
export function exchangeOf(
  symbol: string,
  known: Readonly<Record<string, Exchange>> = exchanges,
): Exchange | undefined {
  const name = symbol.toUpperCase().replace(/^\^/, '');
  const listed = Object.values(known).find(
    ({ suffixes, indexes }) => indexes.includes(name) || suffixes.some((suffix) => name.endsWith(suffix)),
  );
  return listed ?? (name.includes('.') ? undefined : known.XNYS);
}
