import type { Step } from './clock.ts';
import { bookFill, type Desk, valuationOf } from './desk.ts';
import { type Fill, fill, isBlocked, type Order } from './fills.ts';
import type { BlockReason } from './reasons.ts';
import type { Tape } from './tape.ts';
import type { Candidate, Trade } from './trade.ts';

/** One leg filled, and what its currency was worth. */
export interface FilledLeg {
  readonly order: Order;
  readonly fill: Fill;
  /** Base currency for one unit. */
  readonly rate: number;
}

/** The legs of a trade filled at one price, all or none. */
export interface Pair {
  readonly stock: FilledLeg;
  readonly hedge: FilledLeg | undefined;
}

/** The order that kept a pair from being filled, and why. */
export interface BlockedPair {
  readonly order: Order;
  readonly reason: BlockReason;
}

/** What a pair is asked for. */
export interface PairOrder {
  readonly candidate: Candidate;
  readonly side: -1 | 1;
  readonly beta: number;
  readonly shares: number;
}

/** An order to open a trade in a security at a step. */
export function entryOrder({ session, at }: Step, tape: Tape, direction: -1 | 1, shares: number): Order {
  return {
    tape,
    session,
    at,
    purpose: 'entry',
    direction,
    shares,
    quoted: tape[at][session]!,
    isHedge: false,
  };
}

/** Fills an order to open and, of the value that was filled, the one against the market. */
export function fillPair(desk: Desk, step: Step, asked: PairOrder): BlockedPair | Pair {
  const { candidate, side, shares } = asked;
  const { tape } = candidate;
  const rate = desk.rates(tape.security.currency, step.time);
  const order = entryOrder(step, tape, side, shares);
  if (Number.isNaN(rate)) return { order, reason: 'no-rate' };
  const outcome = fill(order, desk.strategy);
  if (isBlocked(outcome)) return { order, ...outcome };
  const stock = { order, fill: outcome, rate };
  const hedge = fillHedge(desk, step, asked, outcome.price * outcome.shares * rate);
  if (hedge !== undefined && 'reason' in hedge) return hedge;
  return { stock, hedge };
}

/** @param worth of the stock leg, base currency */
function fillHedge(
  desk: Desk,
  step: Step,
  { candidate: { hedge }, side, beta }: PairOrder,
  worth: number,
): BlockedPair | FilledLeg | undefined {
  if (hedge === undefined || beta === 0) return undefined;
  const rate = desk.rates(hedge.security.currency, step.time);
  const quoted = hedge[step.at][step.session]!;
  // A security of negative beta is hedged on its own side.
  const direction = side * beta > 0 ? -1 : 1;
  const order = {
    ...entryOrder(step, hedge, direction, (Math.abs(beta) * worth) / (quoted * rate)),
    isHedge: true,
  };
  if (Number.isNaN(rate)) return { order, reason: 'no-rate' };
  const outcome = fill(order, desk.strategy);
  return isBlocked(outcome) ? { order, ...outcome } : { order, fill: outcome, rate };
}

/** Whether gross exposure stays within equity × leverage once a pair and its charges are paid. */
export function isAffordable(desk: Desk, pair: Pair): boolean {
  const { equity, charges: paid, gross } = valuationOf(desk);
  const charges = sumOf(
    pair,
    ({ fill: { fees }, rate }) => rate * fees.reduce((sum, { amount }) => sum + amount, 0),
  );
  const room = desk.strategy.leverage * (equity - paid - charges) - gross;
  return valueOfPair(pair) <= room * (1 + ROUNDING);
}

/** What sums of money may differ by from rounding alone, relative to their size. */
const ROUNDING = 1e-12;

/** Books both legs of a pair. */
export function bookPair(desk: Desk, trade: Trade, pair: Pair): void {
  valuationOf(desk).gross += valueOfPair(pair);
  bookFill(desk, trade, trade.stock, pair.stock.order, pair.stock.fill);
  if (pair.hedge !== undefined) bookFill(desk, trade, trade.hedge!, pair.hedge.order, pair.hedge.fill);
}

function valueOfPair(pair: Pair): number {
  return sumOf(pair, ({ fill: { price, shares }, rate }) => price * shares * rate);
}

function sumOf({ stock, hedge }: Pair, of: (leg: FilledLeg) => number): number {
  return of(stock) + (hedge === undefined ? 0 : of(hedge));
}
