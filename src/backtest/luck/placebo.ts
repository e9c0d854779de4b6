import type { Alternative } from '../../inference/p-value.ts';
import { symmetricPValues } from '../../inference/resampling/drawn-p-values.ts';
import { type CentralMoments, centralMoments } from '../performance/ingredients/central-moments.ts';
import { checkRows, type IndexRows } from './index-rows.ts';

/** How the true dates stand among random ones. */
export interface PlaceboOutcome {
  /** Of the true dates. */
  readonly observed: number;
  /** Of each draw, as drawn. */
  readonly values: Float64Array;
  /** Of the draws in which it is defined. */
  readonly moments: CentralMoments;
  /**
   * (1 + draws at least as extreme)/(1 + draws), never less than 1/(1 + B); an undefined draw counts as extreme. NaN
   * where the true dates have no value.
   */
  readonly pValues: Readonly<Record<Alternative, number>>;
}

const UNKNOWN = { 'two-sided': Number.NaN, greater: Number.NaN, less: Number.NaN } as const;

/**
 * Is it the dates? The strategy is evaluated on its true dates and on random ones of the same design. A strategy that
 * rides a trend, or a market, does as well on random dates.
 *
 * @param sessions the true session of each event
 * @param rows random sessions of the same events: {@link placeboDates}
 * @param evaluate what the strategy makes of events on given sessions; it may keep nothing of the array it is given
 * @returns the value on the true dates, on each draw, and how the first stands among the others
 * @throws QuestionError where the rows are not as long as the sessions
 * @see Davison & Hinkley (1997), Bootstrap methods and their application, 4.2; Brown & Warner (1985), Using daily stock
 * returns, Journal of Financial Economics 14, for random dates
 * @example
 * // The price rises by about 5 % on the session after each of two events, and hardly otherwise.
 * const jumps = (i: number) => (i > 60 ? 5 : 0) + (i > 150 ? 5 : 0);
 * const price = Float64Array.from({ length: 300 }, (_, i) => 100 + 0.01 * i + jumps(i));
 * const sessions = Int32Array.of(60, 150);
 * const prices = [price, price];
 * const rule = { entryPrices: prices, exitPrices: prices, sides: [1, 1], entry: 0, exit: 1 };
 * const rows = placeboDates({ sessions, first: 0, last: 298, away: 5 }, { seed: 1, draws: 999 });
 * placebo(sessions, rows, meanSignedReturn(rule)).pValues.greater; // 0.001
 */
export function placebo(
  sessions: Int32Array,
  rows: IndexRows,
  evaluate: (sessions: Int32Array) => number,
): PlaceboOutcome {
  checkRows(rows, sessions.length);
  const observed = evaluate(sessions.slice());
  const values = Float64Array.from({ length: rows.draws }, (_, draw) => evaluate(rows.row(draw)));
  return {
    observed,
    values,
    moments: centralMoments(values.filter((value) => !Number.isNaN(value))),
    pValues: Number.isNaN(observed) ? UNKNOWN : symmetricPValues(observed, values),
  };
}
