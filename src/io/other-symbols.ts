import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { someOf } from '../errors/some-of.ts';
import type { PriceSeries } from '../prices/series.ts';
import { symbolOf } from './read-prices.ts';

/**
 * Files named after a symbol without prices that hold those of other symbols: a column of prices called PX_LAST makes a
 * file look like a table with a column a symbol.
 *
 * @param files paths of price files
 * @param isWanted whether a symbol needs prices
 */
export function otherSymbols(
  files: readonly string[],
  series: readonly PriceSeries[],
  isWanted: (symbol: string) => boolean,
): Finding[] {
  const priced = new Set(series.map(({ symbol }) => symbol));
  return files.flatMap((file): Finding[] => {
    const symbol = symbolOf(file);
    if (priced.has(symbol)) return [];
    const held = series.filter(({ source }) => source?.file === file);
    return held.length > 0 && isWanted(symbol) ? [otherwiseNamed(file, symbol, held)] : [];
  });
}

function otherwiseNamed(file: string, symbol: string, held: readonly PriceSeries[]): Finding {
  const message = must({
    what: `the file of ${symbol}`,
    legal: 'have its prices in a column named close or adj_close',
    given: `a table of the symbols ${someOf(held, (one) => one.symbol)}`,
    remedy: `rename the column of prices to close, or to ${symbol} in a table with a column a symbol`,
  });
  return { severity: 'error', code: 'no-price-column', symbol, message, file };
}
