import type { Finding } from '../../errors/finding.ts';
import { doubtfulPrice } from './doubtful-price.ts';
import type { SeriesJudgement } from './judgement.ts';

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
        const legal = `be at least the low, ${bottom}`;
        findings.push(doubtfulPrice(series, row, 'high', 'price-range', { legal }));
        continue;
      }
      for (const column of inside) {
        const price = series.columns[column]?.[row] ?? Number.NaN;
        // NaN is on neither side of anything, so what is not known is not outside.
        if (price > top * (1 + rounding) || price < bottom * (1 - rounding)) {
          const legal = `lie between low and high, ${bottom} and ${top}`;
          findings.push(doubtfulPrice(series, row, column, 'price-range', { legal }));
        }
      }
    }
    return findings;
  },
};
