import type { PriceColumn } from '../../prices/series.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { Series } from './source.ts';

/** One day as a source gives it; what it does not know is absent. */
export type PriceRow = { readonly day: EpochDay } & { readonly [C in PriceColumn]?: number | undefined };

const columns: readonly PriceColumn[] = ['open', 'high', 'low', 'close', 'adj_close', 'volume'];

/**
 * Rows in the project's own columns, numbers as they came, unknown ones empty.
 *
 * @param rows at least one, in the order they are written
 */
export function priceSeriesText(rows: readonly PriceRow[], notes: readonly string[]): Series {
  const lines = rows.map((row) =>
    [formatDay(row.day), ...columns.map((column) => written(row[column]))].join(','),
  );
  return {
    text: `date,${columns.join(',')}\n${lines.join('\n')}\n`,
    rows: rows.length,
    first: formatDay(rows[0]!.day),
    last: formatDay(rows.at(-1)!.day),
    notes,
  };
}

function written(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
