import type { Step } from './clock.ts';
import { type Desk, tradesOf } from './desk.ts';
import { levelsOf } from './levels.ts';
import type { Pair, PairOrder } from './pair.ts';
import type { Tape } from './tape.ts';
import { type Leg, nothingFilled, type Trade } from './trade.ts';

/** A trade of a pair that was filled, before its fills are booked; among the open ones from now on. */
export function newTrade(
  desk: Desk,
  step: Step,
  { candidate, side, beta }: PairOrder,
  { stock, hedge }: Pair,
): Trade {
  const { strategy } = desk;
  const { exit } = strategy;
  const { session, at, day } = step;
  const trade: Trade = {
    number: desk.trades.length + 1,
    candidate,
    side,
    stock: legOf(candidate.tape, step, stock.rate),
    hedge: hedge && legOf(candidate.hedge!, step, hedge.rate),
    beta,
    entered: { session, at, day },
    levels: levelsOf(strategy, candidate.tape, session, side, stock.fill.price),
    bestClose: Number.NaN,
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
    lowest: Number.NaN,
    highest: Number.NaN,
  };
  desk.trades.push(trade);
  desk.open[step.venue.index]!.push(trade);
  tradesOf(desk, candidate.tape).push(trade);
  desk.concurrent++;
  return trade;
}

function legOf(tape: Tape, { session, at }: Step, rate: number): Leg {
  const raw = tape[at][session]!;
  return { tape, units: 0, mark: raw * tape.factor[session]!, raw, rate, cash: 0, cashBase: 0 };
}
