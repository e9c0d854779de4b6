import { pricesOnSessions } from '../prices/panel.ts';
import type { Prepared } from '../study/prepare.ts';
import type { FillTime } from './entry.ts';
import { keepOneClock } from './hedge.ts';
import { lastKnownAt } from './strategies/move.ts';
import type { Candidate } from './trade.ts';

/** Close over open of a benchmark, one a session; NaN where its open is not known. */
type Opens = Float64Array;

/** What a benchmark did before and after an entry, fractions; NaN where its returns do not reach so far. */
export interface BenchmarkMoves {
  readonly before: number;
  readonly after: number;
  /** Whether it is counted from and to opens as the trade is; else an open is taken for the close before it. */
  readonly at: 'close' | 'open';
}

/** Moves of benchmarks over what a candidate gains before and after its entry; the opens of each are read once. */
export function benchmarkMoves(
  prepared: Pick<Prepared, 'prices' | 'registries' | 'securities'>,
): (candidate: Candidate, exit: FillTime) => BenchmarkMoves {
  const read = opensReader(prepared);
  return (candidate, exit) => {
    const { observation, entry, tape } = candidate;
    const { dayZero, panel, row } = observation;
    const returns = panel?.benchmarkReturns[row];
    if (returns === undefined) return { before: Number.NaN, after: Number.NaN, at: 'close' };
    const opens = read(candidate);
    const isQuoted = (time: FillTime) =>
      time.at === 'close' || !Number.isNaN(opens?.[time.session] ?? Number.NaN);
    const hasOpens = isQuoted(entry) && isQuoted(exit);
    const known = hasOpens ? opens : undefined;
    const base: FillTime = { session: lastKnownAt(tape.adjusted, dayZero - 1), at: 'close' };
    const isAhead = entry.session < dayZero;
    return {
      before: isAhead ? 0 : growth(returns, known, base, entry) - 1,
      after: growth(returns, known, entry, exit) - 1,
      at: hasOpens && [entry.at, exit.at].includes('open') ? 'open' : 'close',
    };
  };
}

/** From one price to another; an open that is not known is the close before it. */
function growth(returns: Float64Array, opens: Opens | undefined, from: FillTime, to: FillTime): number {
  let product = withinSession(returns, opens, from) / withinSession(returns, opens, to);
  for (let t = from.session + 1; t <= to.session; t++) product *= 1 + (returns[t] ?? Number.NaN);
  return product;
}

/** From a price of a session to its close. */
function withinSession(returns: Float64Array, opens: Opens | undefined, { session, at }: FillTime): number {
  if (at === 'close') return 1;
  return opens?.[session] ?? 1 + (returns[session] ?? Number.NaN);
}

/** The opens of what a candidate is compared with, where both exchanges open together. */
function opensReader({
  prices,
  securities,
  registries,
}: Pick<Prepared, 'prices' | 'registries' | 'securities'>) {
  const known = new Map<string, Opens>();
  return ({ observation: { panel, row }, tape: { security, venue } }: Candidate): Opens | undefined => {
    const benchmark = securities.get(panel?.securities[row]?.benchmark ?? '');
    const { exchanges } = registries;
    if (
      benchmark === undefined ||
      !keepOneClock(exchanges[security.exchange]!, exchanges[benchmark.exchange]!)
    )
      return undefined;
    const key = `${venue.index} ${benchmark.symbol}`;
    const series = prices.get(benchmark.symbol)!;
    const read = (column: 'close' | 'open') =>
      pricesOnSessions(series, column, venue.calendar, venue.first, venue.sessions);
    const opens = known.get(key) ?? quotient(read('close'), read('open'));
    known.set(key, opens);
    return opens;
  };
}

function quotient(closes: Float64Array, opens: Float64Array): Opens {
  return closes.map((close, t) => close / opens[t]!);
}
