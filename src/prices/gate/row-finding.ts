import type { Finding } from '../../errors/finding.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { PriceSeries } from '../series.ts';
import type { RawPrices } from './raw.ts';

/** The ISO date of a row. */
export function dateOf({ days }: Pick<PriceSeries, 'days'>, row: number): string {
  return formatDay(days[row] as EpochDay);
}

/** What is found on one row of a symbol, with its file, line and date. */
export function rowFinding(
  prices: PriceSeries | RawPrices,
  row: number,
  finding: Pick<Finding, 'severity' | 'code' | 'message' | 'column' | 'value' | 'until'>,
): Finding {
  const source = 'file' in prices ? prices : prices.source;
  const place = source === undefined ? {} : { file: source.file, line: source.lines[row]! };
  return { ...finding, ...place, symbol: prices.symbol, date: dateOf(prices, row) };
}
