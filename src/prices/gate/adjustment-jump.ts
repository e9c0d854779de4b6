import type { Finding } from '../../errors/finding.ts';
import type { PriceSeries } from '../series.ts';
import type { SeriesJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';

/**
 * Log change of adj_close/close in one day that a dividend explains without a word: special dividends above a
 * tenth of the price are rare enough to be looked at.
 */
const largestDividend = 0.1;
/**
 * Log fall of adj_close/close that rounding explains. The ratio rises on the day a dividend goes off or a share
 * is split; only a reverse split lowers it, and the close then rises by as much.
 */
const largestFall = 0.02;
/** A ratio of growth within these is a step that either explains, and no logarithm need be taken to know it. */
const [LEAST, MOST] = [Math.exp(-largestFall) + 1e-9, Math.exp(largestDividend) - 1e-9];
/** A split explains a step where adjusting takes away at least this part of the move of the close. */
const explained = 0.5;

/** Days on which the adjusted price goes a way of its own: two sources spliced, or a wrong adjustment factor. */
export const adjustmentJump: SeriesJudgement = {
  of: 'series',
  judge: (series) => {
    const { close, adj_close } = series.columns;
    if (close === undefined || adj_close === undefined) return [];
    const findings: Finding[] = [];
    let before: number | undefined;
    for (let row = 0; row < close.length; row++) {
      if (Number.isNaN(close[row]!) || Number.isNaN(adj_close[row]!)) continue;
      if (before !== undefined) {
        const raw = close[row]! / close[before]!;
        const adjusted = adj_close[row]! / adj_close[before]!;
        const step = adjusted / raw;
        if (!(step > LEAST && step < MOST) && isJump(Math.log(raw), Math.log(adjusted)))
          findings.push(jump(series, row, raw - 1, adjusted - 1));
      }
      before = row;
    }
    return findings;
  },
};

/** Both are log returns of the same day. */
function isJump(raw: number, adjusted: number): boolean {
  const step = adjusted - raw;
  if (step <= largestDividend && step >= -largestFall) return false;
  return Math.abs(adjusted) > (1 - explained) * Math.abs(raw);
}

function jump(series: PriceSeries, row: number, raw: number, adjusted: number): Finding {
  const message =
    `adj_close of ${series.symbol} moves by ${adjusted.toFixed(4)} on ${dateOf(series, row)} and close by ` +
    `${raw.toFixed(4)}: no dividend or split explains it; compare adj_close with another source`;
  const value = String(series.columns.adj_close![row]!);
  return rowFinding(series, row, {
    severity: 'warning',
    code: 'adjustment-jump',
    message,
    column: 'adj_close',
    value,
  });
}
