import * as studentT from '../../numeric/distributions/student-t.ts';
import { blankTable, type Table } from '../../table/table.ts';
import { centralMoments } from '../performance/ingredients/central-moments.ts';
import type { Trade } from '../trade.ts';
import type { Told } from './told.ts';

/** Of the band around the mean path. */
const CONFIDENCE = 0.95;

/**
 * The mean path of the trades that are held, by sessions from the entry, and its 95 % interval by Student's t: before
 * charges, without the hedge. As trades end, fewer stand behind a mean.
 */
export function pathsTable({ trades }: Pick<Told, 'trades'>): Table<'paths'> {
  const sessions = trades.reduce(
    (most, trade) => Math.max(most, lastOf(trade) - trade.entered.session + 1),
    0,
  );
  const table = blankTable('paths', sessions);
  const { columns } = table;
  for (let session = 0; session < sessions; session++) {
    const moves = Float64Array.from(trades, (trade) => moveOf(trade, session)).filter(
      (x) => !Number.isNaN(x),
    );
    const { n, mean, deviation } = centralMoments(moves);
    const reach =
      n < 2 ? Number.NaN : studentT.quantile((1 + CONFIDENCE) / 2, n - 1) * (deviation / Math.sqrt(n));
    columns.session[session] = session;
    columns.n[session] = n;
    columns.mean_path[session] = mean;
    columns.conf_low[session] = mean - reach;
    columns.conf_high[session] = mean + reach;
  }
  return table;
}

/** Last session at whose close, or within which, it was held. */
function lastOf({ left, candidate }: Trade): number {
  if (left === undefined) return candidate.tape.venue.sessions - 1;
  return left.at === 'open' ? left.session - 1 : left.session;
}

/** From the entry to the close of a session while it is held; NaN where it is not, or has no price. */
function moveOf(trade: Trade, session: number): number {
  const { side, entered, levels, candidate } = trade;
  const at = entered.session + session;
  if (at > lastOf(trade)) return Number.NaN;
  return side * (candidate.tape.adjusted[at]! / levels.entry - 1);
}
