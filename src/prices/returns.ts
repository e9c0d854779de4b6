/** simple p/q − 1, log ln(p/q). There is no default: the two answer different questions. */
export type ReturnKind = 'simple' | 'log';

/**
 * What the return of a session is when the session before it has no price.
 * - `one-session`: missing; a return needs this and the previous session's price.
 * - `since-last-trade`: this price against the last one known; the benchmark's return is that of the one session.
 * - `trade-to-trade`: the same, and the benchmark's return spans the same sessions.
 *
 * Sessions without a price have no return under any rule: nothing is filled or carried forward.
 */
export type GapRule = 'one-session' | 'since-last-trade' | 'trade-to-trade';

/**
 * Returns of one security over consecutive sessions of its exchange.
 *
 * @param prices one a session, in time order, NaN where there was none
 * @param into where they are put, as long as the prices and not the prices themselves, which are read until the end; an
 * array of their own where absent
 * @returns fractions, one a session, NaN where not defined; the first is always NaN
 * @example
 * sessionReturns(Float64Array.of(100, 110, NaN, 99), 'simple', 'one-session'); // [NaN, 0.1000, NaN, NaN]
 * sessionReturns(Float64Array.of(100, 110, NaN, 99), 'simple', 'since-last-trade'); // [NaN, 0.1000, NaN, -0.1000]
 */
export function sessionReturns(
  prices: Float64Array,
  kind: ReturnKind,
  gaps: GapRule,
  into = new Float64Array(prices.length),
): Float64Array {
  return returnsOver(prices, startOfReturns(prices, gaps), kind, into);
}

/**
 * Returns of a benchmark over the sessions of a security: since the price the security's own return starts from under
 * `trade-to-trade`, over the one session otherwise.
 *
 * @param levels of the benchmark on the security's sessions, NaN where unknown
 * @param prices of the security on the same sessions
 */
export function benchmarkReturns(
  levels: Float64Array,
  prices: Float64Array,
  kind: ReturnKind,
  gaps: GapRule,
): Float64Array {
  const starts = gaps === 'trade-to-trade' ? startOfReturns(prices, gaps) : previousSessions(levels.length);
  return returnsOver(levels, starts, kind);
}

/** For each session the one its return is counted from, −1 where it has none: to be read, not to be changed. */
export function startOfReturns(prices: Float64Array, gaps: GapRule): Int32Array {
  if (gaps === 'one-session') return previousSessions(prices.length);
  const starts = previousSessions(prices.length).slice();
  let last = -1;
  for (let t = 0; t < prices.length; t++) {
    // A session without a price keeps the session before it, so that the benchmark still has a return there.
    if (Number.isNaN(prices[t]!)) continue;
    starts[t] = last;
    last = t;
  }
  return starts;
}

/** For every session the one before it, alike for all securities: made anew only for another length. */
let previous = new Int32Array(0);

/** @returns what is not to be changed */
function previousSessions(length: number): Int32Array {
  if (previous.length !== length) previous = Int32Array.from({ length }, (_, t) => t - 1);
  return previous;
}

function returnsOver(
  prices: Float64Array,
  starts: Int32Array,
  kind: ReturnKind,
  returns = new Float64Array(prices.length),
): Float64Array {
  const isSimple = kind === 'simple';
  for (let t = 0; t < prices.length; t++) {
    const start = starts[t]!;
    // p/q − 1, not (p − q)/q: with prices on a tick grid the two round differently, and ranks see it.
    const ratio = start < 0 ? Number.NaN : prices[t]! / prices[start]!;
    returns[t] = isSimple ? ratio - 1 : Math.log(ratio);
  }
  return returns;
}
