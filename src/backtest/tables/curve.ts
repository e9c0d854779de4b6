import { excursionOf } from '../excursion.ts';
import type { Curve } from '../performance/curve.ts';
import { fromCapital } from '../performance/from-capital.ts';
import type { ClosedTrades } from '../performance/trades.ts';
import { sessionsPerYearOf, YEAR } from '../sessions-per-year.ts';
import { dayOf, type Tape } from '../tape.ts';
import { netOf } from '../trade.ts';
import type { Told } from './told.ts';

/** The days of a backtest as measures of performance take them: the capital first. */
export function equityCurve({
  log,
  candidates,
  strategy,
}: Pick<Told, 'candidates' | 'log' | 'strategy'>): Curve {
  const column = (of: (day: Told['log']['days'][number]) => number) => Float64Array.from(log.days, of);
  const dates = Int32Array.from(log.days, ({ day }) => day);
  const benchmark = commonBenchmark(candidates, dates);
  return fromCapital(strategy.capital, {
    dates,
    equity: column(({ equity }) => equity),
    exposure: column(({ equity, gross }) => gross / equity),
    netExposure: column(({ equity, net }) => net / equity),
    ...(benchmark === undefined ? {} : { benchmark }),
    sessionsPerYear: sessionsPerYear(candidates, dates),
    traded: column(({ traded }) => traded),
  });
}

/** What every trade brought as measures of trades take it. */
export function tradeList({ trades }: Pick<Told, 'trades'>): ClosedTrades {
  const net = Float64Array.from(trades, netOf);
  return {
    netPnl: net,
    netReturn: net.map((value, i) => value / trades[i]!.opening.valueBase),
    entryDay: Int32Array.from(trades, ({ entered }) => entered.day),
    exitDay: Int32Array.from(trades, ({ left, stock: { tape } }) => {
      return left?.day ?? dayOf(tape.venue, tape.venue.sessions - 1);
    }),
    eventDate: Int32Array.from(trades, ({ candidate: { observation, tape } }) => {
      return dayOf(tape.venue, observation.dayZero);
    }),
    adverseExcursion: Float64Array.from(trades, (trade) => excursionOf(trade).adverse),
    favourableExcursion: Float64Array.from(trades, (trade) => excursionOf(trade).favourable),
    isOpen: Uint8Array.from(trades, ({ left }) => (left === undefined ? 1 : 0)),
  };
}

/** Returns of the benchmark all candidates of one exchange share, by day; nothing where there are several or none. */
function commonBenchmark(candidates: Told['candidates'], dates: Int32Array): Float64Array | undefined {
  const [first] = candidates;
  const symbol = first?.tape.security.benchmark;
  const isShared = candidates.every(
    ({ tape }) => tape.security.benchmark === symbol && tape.venue === first!.tape.venue,
  );
  const returns = first?.observation.panel?.benchmarkReturns[first.observation.row];
  if (symbol === undefined || !isShared || returns === undefined) return undefined;
  const byDay = new Map(Array.from(returns, (value, t) => [dayOf(first!.tape.venue, t), value]));
  return Float64Array.from(dates, (day) => byDay.get(day) ?? Number.NaN);
}

/**
 * A: of one exchange its own; of several the days on which any of them has a session, as many as there are a year in the
 * curve, or where it is shorter than one, the most of any exchange.
 */
function sessionsPerYear(candidates: Told['candidates'], dates: Int32Array): number {
  const exchanges = new Map(candidates.map(({ tape }) => [closedOn(tape), tape]));
  const each = Array.from(exchanges.values(), (tape) => sessionsPerYearOf(tape, tape.venue.sessions - 1));
  const days = dates.length === 0 ? 0 : dates.at(-1)! - dates[0]! + 1;
  return exchanges.size === 1 || days < YEAR ? Math.max(...each) : (dates.length * YEAR) / days;
}

/** What two exchanges that are closed on the same days have in common. */
function closedOn({ venue: { calendar } }: Tape): unknown {
  return calendar.known === undefined ? calendar : calendar.exchange.closures;
}
