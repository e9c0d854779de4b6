import type { Finding } from '../../errors/finding.ts';
import type { PriceSeries } from '../series.ts';
import { doubtfulPrice } from './doubtful-price.ts';
import type { SeriesJudgement } from './judgement.ts';

const OLD = {
  legal: 'be a price of that day',
  remedy:
    'its volume is 0 and it stands still, as stand-ins do: put in the official close or leave the row out',
};

/**
 * Days without volume whose prices stand still: all four the same, or a lone close that repeats the one before.
 * Data vendors write such rows where they have no close of the day, on half-days above all; the price is an old
 * one, and its return belongs to another day.
 */
export const stalePrice: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    // A volume that is 0 throughout is one the source does not know.
    if (!series.columns.volume?.some((volume) => volume > 0)) return [];
    const findings: Finding[] = [];
    for (let row = 0; row < series.days.length; row++)
      if (isStale(series, row)) findings.push(doubtfulPrice(series, row, 'close', 'stale-price', OLD));
    return findings;
  },
};

function isStale({ columns }: PriceSeries, row: number): boolean {
  if (columns.volume?.[row] !== 0) return false;
  const close = columns.close?.[row] ?? Number.NaN;
  if (Number.isNaN(close)) return false;
  const bar = [columns.open, columns.high, columns.low].map((column) => column?.[row] ?? Number.NaN);
  const known = bar.filter((price) => !Number.isNaN(price));
  return known.length === bar.length
    ? known.every((price) => price === close)
    : close === columns.close![row - 1];
}
