import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import { whatPriceMustBe } from './possible-price.ts';
import { type PriceSeries, priceColumns } from './series.ts';

/** The first value of each column that cannot be a price, in series made in code. */
export function impossiblePrices({ symbol, days, columns }: PriceSeries): Finding[] {
  return priceColumns.flatMap((column): Finding[] => {
    const row = columns[column]?.findIndex((value) => whatPriceMustBe(column, value) !== undefined) ?? -1;
    if (row < 0) return [];
    const date = formatDay(days[row] as EpochDay);
    const given = columns[column]![row]!;
    const what = `${column} of ${symbol} on ${date}`;
    const message = must({ what, legal: whatPriceMustBe(column, given)!, given });
    return [{ severity: 'error', code: 'bad-price', symbol, date, column, value: String(given), message }];
  });
}
