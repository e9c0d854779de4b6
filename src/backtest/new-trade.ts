import type { Step } from './clock.ts';
import { type Desk, tradesOf } from './desk.ts';
import type { Pair, PairOrder } from './pair.ts';
import { levelsAbout } from './stops.ts';
import { lastKnown } from './strategies/move.ts';
import type { Tape } from './tape.ts';
import { type Leg, nothingFilled, type Trade } from './trade.ts';

/** A trade of a pair that was filled, before its fills are booked; among the open ones from now on. */
export function newTrade(
  desk: Desk,
  step: Step,
  { candidate, side, beta }: PairOrder,
  { stock, hedge }: Pair,
): Trade {
  const { exit } = desk.strategy;
  const { session, at, day } = step;
  const trade: Trade = {
    number: desk.trades.length + 1,
    candidate,
    side,
    stock: legOf(candidate.tape, step, stock.rate),
    hedge: hedge && legOf(candidate.hedge!, step, hedge.rate),
    beta,
    entered: { session, at, day },
    ...levelsOf(desk, step, candidate.tape, side, stock.fill.price),
    due: { session: session + exit.sessions, at: exit.at, reason: 'time', isPending: false },
    isTimeJudged: false,
    left: undefined,
    lastPurchase: { session: -1, units: 0 },
    borrowedTo: day,
    fees: new Map(),
    slippage: 0,
    borrow: 0,
    opening: nothingFilled(),
    closing: nothingFilled(),
    hedgeOpening: nothingFilled(),
    hedgeClosing: nothingFilled(),
    adverse: 0,
    favourable: 0,
  };
  desk.trades.push(trade);
  desk.open[step.venue.index]!.push(trade);
  tradesOf(desk, candidate.tape).push(trade);
  desk.concurrent++;
  return trade;
}

/** Prices that end the trade, about its entry or the last close of a session before; all adjusted. */
function levelsOf(
  { strategy }: Desk,
  { session }: Step,
  { adjusted, factor }: Tape,
  side: number,
  price: number,
): Pick<Trade, 'best' | 'levels'> {
  const entry = price * factor[session]!;
  // An order for the close is placed before it: its own close is not known yet.
  const reference = strategy.stopsFrom === 'entry' ? entry : lastKnown(adjusted, session - 1);
  return { best: entry, levels: { entry, ...levelsAbout(reference, side, strategy) } };
}

function legOf(tape: Tape, { session, at }: Step, rate: number): Leg {
  const raw = tape[at][session]!;
  return { tape, units: 0, mark: raw * tape.factor[session]!, raw, rate, cash: 0, cashBase: 0 };
}
