import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import { type PriceSeries, priceColumns } from './series.ts';

/** The first price of each column that is zero or less, or without end: no return can be taken of it. Volumes may be 0. */
export function impossiblePrices({ symbol, days, columns }: PriceSeries): Finding[] {
  return priceColumns.flatMap((column): Finding[] => {
    const least = column === 'volume' ? 0 : Number.MIN_VALUE;
    const isPossible = (value: number) => Number.isNaN(value) || (value >= least && Number.isFinite(value));
    const row = columns[column]?.findIndex((value) => !isPossible(value)) ?? -1;
    if (row < 0) return [];
    const date = formatDay(days[row] as EpochDay);
    const given = columns[column]![row]!;
    const what = `${column} of ${symbol} on ${date}`;
    const message = must({ what, legal: column === 'volume' ? 'be 0 or more' : 'be above 0', given });
    return [{ severity: 'error', code: 'bad-price', symbol, date, column, value: String(given), message }];
  });
}
