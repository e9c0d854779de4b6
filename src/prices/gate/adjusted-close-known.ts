import type { SeriesJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/** Days with a close but no adjusted close, which have no return where returns are taken from `adj_close`. */
export const adjustedCloseKnown: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    const { close, adj_close } = series.columns;
    if (close === undefined || adj_close === undefined) return [];
    const rows: number[] = [];
    for (let row = 0; row < close.length; row++)
      if (Number.isNaN(adj_close[row]!) && !Number.isNaN(close[row]!)) rows.push(row);
    if (rows.length === 0) return [];
    const [first, last] = [dateOf(series, rows[0]!), dateOf(series, rows.at(-1)!)];
    const days =
      rows.length === 1
        ? `1 day with a close (${first})`
        : `${rows.length} days with a close (${first} to ${last})`;
    const message =
      `adj_close of ${series.symbol} is empty on ${days}: those days have no return unless ` +
      'the study file says priceColumn: close';
    const value = String(rows.length);
    return [
      rowFinding(series, rows[0]!, {
        severity: 'warning',
        code: 'adjusted-close-known',
        message,
        column: 'adj_close',
        value,
        ...(rows.length === 1 ? {} : { until: last }),
      }),
    ];
  },
};
