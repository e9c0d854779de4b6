import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { PriceColumn, PriceSeries } from '../series.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/** A warning of one price: what it would be were it right, and what to do. */
export function doubtfulPrice(
  series: PriceSeries,
  row: number,
  column: PriceColumn,
  code: string,
  {
    legal,
    remedy = 'compare the row with another source',
  }: { readonly legal: string; readonly remedy?: string },
): Finding {
  const price = series.columns[column]![row]!;
  const what = `${column} of ${series.symbol} on ${dateOf(series, row)}`;
  const message = must({ what, legal, given: price, remedy });
  return rowFinding(series, row, { severity: 'warning', code, message, column, value: String(price) });
}
