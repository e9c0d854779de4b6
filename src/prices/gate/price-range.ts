import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { PriceSeries } from '../series.ts';
import type { SeriesJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/** Relative to the price: what rounding to four decimals or a late adjustment leaves between prices of one bar. */
const rounding = 1e-3;
const inside = ['open', 'close'] as const;

/** Highs below lows, and opens and closes that lie outside of both. */
export const priceRange: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    const { high, low } = series.columns;
    const findings: Finding[] = [];
    if (high === undefined && low === undefined) return findings;
    for (let row = 0; row < series.days.length; row++) {
      const top = high?.[row] ?? Number.NaN;
      const bottom = low?.[row] ?? Number.NaN;
      if (top < bottom * (1 - rounding)) {
        findings.push(finding(series, row, 'high', top, `be at least the low, ${bottom}`));
        continue;
      }
      for (const column of inside) {
        const price = series.columns[column]?.[row] ?? Number.NaN;
        // NaN is on neither side of anything, so what is not known is not outside.
        if (price > top * (1 + rounding) || price < bottom * (1 - rounding)) {
          findings.push(
            finding(series, row, column, price, `lie between low and high, ${bottom} and ${top}`),
          );
        }
      }
    }
    return findings;
  },
};

function finding(series: PriceSeries, row: number, column: string, price: number, legal: string): Finding {
  const what = `${column} of ${series.symbol} on ${dateOf(series, row)}`;
  const message = must({ what, legal, given: price, remedy: 'compare the row with another source' });
  return rowFinding(series, row, {
    severity: 'warning',
    code: 'price-range',
    message,
    column,
    value: String(price),
  });
}
