import type { Finding } from '../../errors/finding.ts';
import type { PriceSeries } from '../series.ts';
import { doubtfulPrice } from './doubtful-price.ts';
import type { SeriesJudgement } from './judgement.ts';

/** How many times as large as the price before, or as small, a price is that shares were more likely split or joined. */
const FAR = 1.9;
/** How many times as large as the other two prices may be and still be of one size. */
const NEAR = 1.5;

/**
 * Prices of another size than the one before that stay there: a split, or a reverse split, that the prices returns are
 * taken from were not adjusted for, or a source that changes its currency. A price that goes back is a lone one.
 */
export const levelShift: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    const column = series.columns.adj_close === undefined ? 'close' : 'adj_close';
    const prices = series.columns[column];
    const findings: Finding[] = [];
    if (prices === undefined) return findings;
    let earlier = Number.NaN;
    let before = Number.NaN;
    for (let row = 0; row < prices.length; row++) {
      const price = prices[row]!;
      if (!(price > 0)) continue;
      if (isFar(price, before) && !isNear(price, earlier) && !isNear(before, nextAfter(prices, row)))
        findings.push(doubtfulPrice(series, row, column, 'level-shift', shiftFrom(before, series)));
      earlier = before;
      before = price;
    }
    return findings;
  },
};

function isFar(price: number, other: number): boolean {
  return price > FAR * other || price * FAR < other;
}

/** Nothing is near what is not known. */
function isNear(price: number, other: number): boolean {
  return price < NEAR * other && price * NEAR > other;
}

function nextAfter(prices: Float64Array, row: number): number {
  for (let next = row + 1; next < prices.length; next++) if (prices[next]! > 0) return prices[next]!;
  return Number.NaN;
}

function shiftFrom(before: number, { columns }: PriceSeries) {
  const remedy =
    columns.adj_close === undefined
      ? 'if shares were split or joined, give an adj_close or restate the prices before'
      : 'if shares were split or joined, restate adj_close before';
  return { legal: `be of the size of the one before, ${before}`, remedy };
}
