import { isStudyError } from '../../errors/error.ts';
import type { FillPrice } from '../clock.ts';
import { type PlaceboOutcome, placebo } from '../luck/placebo.ts';
import { type PlaceboDesign, placeboDates } from '../luck/placebo-dates.ts';
import type { NotMeasured } from '../performance/metric.ts';
import type { Run } from '../run-strategy.ts';
import { dayOf, type Tape } from '../tape.ts';
import type { Trade } from '../trade.ts';
import { type CommonDays, commonDays } from './common-days.ts';

/** The trades on their dates and on random ones. */
export interface PlaceboTrades extends PlaceboOutcome {
  /** Trades in the mean on the true dates, and the dates of day 0 they come from. */
  readonly n: number;
  readonly dates: number;
}

/** One trade as a rule in prices: bought so many sessions from day 0, sold so many. */
interface Rule {
  /** Place of its day 0; −1 where that lies beyond the prices. */
  readonly place: number;
  readonly symbol: string;
  readonly venue: number;
  readonly side: -1 | 1;
  readonly bought: Float64Array;
  readonly sold: Float64Array;
  readonly entry: number;
  readonly exit: number;
}

/**
 * The same trades on random dates: the same securities, sides, sessions from day 0 to entry and from entry to exit,
 * events of one date on one date. Judged in quoted adjusted prices, before costs, without hedge, stops or limits of
 * capital, on the true dates and the random ones alike. A trade without a price on its true date is not repeated, so that
 * both means are of the same trades; one without a price on a random date is left out of the mean of that draw.
 *
 * @returns `reason` where nothing was traded that has prices, or they leave no room for random dates
 */
export function placeboTrades(
  { trades, strategy, venues }: Pick<Run, 'strategy' | 'trades' | 'venues'>,
  draws: { readonly seed: number; readonly draws: number },
): PlaceboTrades | NotMeasured {
  if (trades.length === 0) return { reason: 'nothing was traded' };
  const days = commonDays(venues);
  const adjusted = adjustedPrices();
  const rules = trades
    .map((trade) => ruleOf(trade, strategy, adjusted, days))
    .filter((rule) => !Number.isNaN(earnedOn(rule, rule.place, days)));
  if (rules.length === 0)
    return { reason: 'no trade has both a day 0 among the prices and a price at its planned exit' };
  const design = designOf(rules, days);
  const evaluate = meanOf(rules, days);
  // Different dates stay different where there is room for that.
  for (const apart of [true, false]) {
    const outcome = attempted(() =>
      placebo(design.sessions, placeboDates({ ...design, apart }, draws), evaluate),
    );
    if (outcome !== undefined) return { ...outcome, n: rules.length, dates: new Set(design.sessions).size };
  }
  return { reason: 'the prices leave no room for random dates' };
}

/** Adjusted opens or closes of a tape, opens made once each. */
function adjustedPrices(): (tape: Tape, at: FillPrice) => Float64Array {
  const opens = new Map<Tape, Float64Array>();
  return (tape, at) => {
    if (at === 'close') return tape.adjusted;
    const open = opens.get(tape) ?? tape.open.map((price, t) => price * tape.factor[t]!);
    opens.set(tape, open);
    return open;
  };
}

function ruleOf(
  { candidate, entered, side }: Trade,
  { exit }: Run['strategy'],
  adjusted: (tape: Tape, at: FillPrice) => Float64Array,
  days: CommonDays,
): Rule {
  const { tape, observation } = candidate;
  const entry = entered.session - observation.dayZero;
  return {
    place: days.placeOf(dayOf(tape.venue, observation.dayZero)),
    symbol: tape.security.symbol,
    venue: tape.venue.index,
    side,
    bought: adjusted(tape, entered.at),
    sold: adjusted(tape, exit.at),
    entry,
    exit: entry + exit.sessions,
  };
}

/** Room for every rule between the first and the last day. */
function designOf(rules: readonly Rule[], days: CommonDays): PlaceboDesign {
  const sessions = Int32Array.from(rules, ({ place }) => place);
  const symbols = new Set(rules.map(({ symbol }) => symbol));
  const numbers = new Map([...symbols].map((symbol, number) => [symbol, number]));
  const securities = Int32Array.from(rules, ({ symbol }) => numbers.get(symbol)!);
  const fits = (place: number) =>
    rules.every(({ venue, entry, exit, sold }) => {
      const session = days.sessions[venue]![place]!;
      return session + entry >= 0 && session + exit < sold.length;
    });
  let first = 0;
  let last = days.days.length - 1;
  while (first <= last && !fits(first)) first++;
  while (last >= first && !fits(last)) last--;
  const away = rules.reduce((most, { entry, exit }) => Math.max(most, exit, -entry), 0) + 1;
  return { sessions, securities, first, last, away };
}

function meanOf(rules: readonly Rule[], days: CommonDays): (places: Int32Array) => number {
  return (places) => {
    let sum = 0;
    let n = 0;
    rules.forEach((rule, i) => {
      const earned = earnedOn(rule, places[i]!, days);
      if (Number.isNaN(earned)) return;
      sum += earned;
      n++;
    });
    return sum / n;
  };
}

/** Return of a rule with its day 0 at a place, a fraction; NaN where a price is missing. */
function earnedOn(
  { venue, side, bought, sold, entry, exit }: Rule,
  place: number,
  { sessions }: CommonDays,
): number {
  const session = sessions[venue]![place] ?? Number.NaN;
  return side * ((sold[session + exit] ?? Number.NaN) / (bought[session + entry] ?? Number.NaN) - 1);
}

/** What came out, or nothing where the data did not allow it. */
function attempted<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (isStudyError(error)) return undefined;
    throw error;
  }
}
