import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { impossiblePrices } from '../prices/impossible-prices.ts';
import { malformedSeries } from '../prices/malformed-series.ts';
import type { PriceSeries } from '../prices/series.ts';

/** Series made in code that a reader of files would not have let through: empty, of one symbol, or with prices that are none. */
export function seriesFaults(series: readonly PriceSeries[]): Finding[] {
  const seen = new Set<string>();
  return series.flatMap((one): Finding[] => {
    const { symbol, days } = one;
    const legal = days.length === 0 ? 'have rows' : seen.has(symbol) ? 'stand once' : undefined;
    seen.add(symbol);
    if (legal === undefined) return one.source === undefined ? faultsOfMade(one) : [];
    const given = days.length === 0 ? undefined : symbol;
    return [
      {
        severity: 'error',
        code: 'bad-series',
        symbol,
        message: must({ what: `the prices of ${symbol}`, legal, given }),
      },
    ];
  });
}

function faultsOfMade(series: PriceSeries): Finding[] {
  const malformed = malformedSeries(series);
  return malformed.length > 0 ? malformed : impossiblePrices(series);
}
