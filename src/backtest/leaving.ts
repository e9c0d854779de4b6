import type { FillPrice, Step } from './clock.ts';
import { bookFill, type Desk } from './desk.ts';
import { noteExcursion, noteLastBar } from './excursion.ts';
import { type Blocked, type Fill, fill, isBlocked, type Order } from './fills.ts';
import { logBlocked } from './log.ts';
import type { BlockedPair } from './pair.ts';
import { settledShares } from './settlement.ts';
import { type Triggered, trailingLevel, triggeredAtOpen, triggeredWithin } from './stops.ts';
import { dayOf, type Tape } from './tape.ts';
import { type ExitReason, type Leg, legsOf, type Trade } from './trade.ts';

/** A try to leave a trade: where, at what raw price, and why. */
export interface Attempt {
  readonly session: number;
  readonly at: FillPrice | 'intraday';
  readonly quoted: number;
  readonly reason: ExitReason;
}

/** Leaves the trades of a venue that are due at a step, or whose stop or target was reached. */
export function leaveDue(desk: Desk, step: Step): void {
  const open = desk.open[step.venue.index]!;
  if (open.length === 0) return;
  for (const trade of open) {
    const attempt = attemptAt(trade, step, desk);
    if (attempt !== undefined) leave(desk, trade, attempt);
  }
  removeLeft(open);
}

/** Takes the trades that were left out of a list. */
export function removeLeft(trades: Trade[]): void {
  let kept = 0;
  for (const trade of trades) if (trade.left === undefined) trades[kept++] = trade;
  trades.length = kept;
}

/** What is tried at a step: at an open a gap first, then what is due; at a close the bar first. */
function attemptAt(trade: Trade, { session, at }: Step, { strategy }: Desk): Attempt | undefined {
  const { tape } = trade.stock;
  const { due, side, levels, bestClose } = trade;
  const best = side * (bestClose - levels.entry) > 0 ? bestClose : levels.entry;
  const trailing = trailingLevel(best, side, strategy);
  const isDue = due.session <= session && due.at === at;
  const factor = tape.factor[session]!;
  if (at === 'open') {
    const gapped = triggeredAtOpen(side, tape.open[session]! * factor, levels, trailing);
    if (gapped !== undefined && !isHeldBack(trade)) return triggeredAttempt(gapped, session, 'open', factor);
    return isDue ? { session, at, quoted: tape.open[session]!, reason: due.reason } : undefined;
  }
  const wasEnteredAtClose = trade.entered.session === session && trade.entered.at === 'close';
  if (!wasEnteredAtClose && !isHeldBack(trade)) {
    const within = triggeredWithin(side, adjustedBar(tape, session), levels, trailing);
    if (within !== undefined) return triggeredAttempt(within, session, 'intraday', factor);
  }
  return isDue ? { session, at, quoted: tape.close[session]!, reason: due.reason } : undefined;
}

/** Whether an exit was triggered before and waits to be filled: it keeps its reason. */
function isHeldBack({ due }: Trade): boolean {
  return due.reason !== 'time';
}

function triggeredAttempt(
  { price, reason }: Triggered,
  session: number,
  at: Attempt['at'],
  factor: number,
): Attempt {
  return { session, at, quoted: price / factor, reason };
}

/** The bar of a session in adjusted prices; a high or low that is not known is the close. */
function adjustedBar({ open, high, low, close, factor }: Tape, session: number) {
  const [f, last] = [factor[session]!, close[session]!];
  const known = (price: number) => (Number.isNaN(price) ? last : price) * f;
  return { open: open[session]! * f, high: known(high[session]!), low: known(low[session]!) };
}

/** Leaves a trade as far as the session allows; what cannot be filled is tried again in the next session. */
export function leave(desk: Desk, trade: Trade, attempt: Attempt): void {
  const { stock, hedge } = trade;
  const { session, at } = attempt;
  const { tape } = stock;
  const exit = exitOf(desk, trade, attempt);
  if ('reason' in exit) {
    const { order, reason } = exit;
    logBlocked(desk.log, order, trade.candidate, trade, reason, dayOf(order.tape.venue, session));
    putOff(desk, trade, attempt);
    return;
  }
  bookFill(desk, trade, stock, exit.order, exit.fill);
  if (exit.hedge !== undefined) bookFill(desk, trade, hedge!, exit.hedge.order, exit.hedge.fill);
  noteLastBar(trade, session, at);
  noteExcursion(trade, exit.fill.price * tape.factor[session]!);
  if (exit.share < 1) {
    putOff(desk, trade, attempt);
    trade.due.isPending = true;
  } else finish(desk, trade, attempt);
}

/** Whether a trade could be left whole. */
export function canLeave(desk: Desk, trade: Trade, attempt: Attempt): boolean {
  const exit = exitOf(desk, trade, attempt);
  return !('reason' in exit) && exit.share === 1;
}

/** What an attempt comes to: both legs filled, or the order that keeps them from it and why. */
interface Exit {
  readonly order: Order;
  readonly fill: Fill;
  readonly hedge: { readonly order: Order; readonly fill: Fill } | undefined;
  /** Of the shares held. */
  readonly share: number;
}

/** What comes of an attempt; nothing is booked yet. */
export function exitOf(desk: Desk, trade: Trade, attempt: Attempt): BlockedPair | Exit {
  const { stock, hedge } = trade;
  const held = Math.abs(stock.units) * stock.tape.factor[attempt.session]!;
  const settled = settledShares(desk, trade, attempt.session);
  const order = closingOrder(stock, attempt, settled === 0 ? held : settled, attempt.quoted);
  const outcome = settled === 0 ? SAME_DAY_SALE : fill(order, desk.strategy);
  if (isBlocked(outcome)) return { order, ...outcome };
  const share = outcome.shares / held;
  if (hedge === undefined) return { order, fill: outcome, hedge, share };
  const against = hedgeExit(hedge, attempt, share);
  const hedged = fill(against, desk.strategy);
  if (isBlocked(hedged)) return { order: against, ...hedged };
  return { order, fill: outcome, hedge: { order: against, fill: hedged }, share };
}

function finish(desk: Desk, trade: Trade, { session, at, reason }: Attempt): void {
  const { stock } = trade;
  trade.due.reason = reason;
  for (const leg of legsOf(trade)) leg.units = 0; // but for rounding it is
  trade.left = { session, at, day: dayOf(stock.tape.venue, session) };
  desk.concurrent--;
  removeLeft(desk.bySecurity.get(stock.tape)!);
}

const SAME_DAY_SALE: Blocked = { reason: 'same-day-sale' };

function closingOrder(
  leg: Leg,
  { session, at }: Attempt,
  shares: number,
  quoted: number,
  isHedge = false,
): Order {
  const direction = leg.units > 0 ? -1 : 1;
  return { tape: leg.tape, session, at, purpose: 'exit', direction, shares, quoted, isHedge };
}

/** The hedge is left with the trade; where that is within a session, at the close of it. */
function hedgeExit(hedge: Leg, attempt: Attempt, share: number): Order {
  const { session, at } = attempt;
  const quoted = hedge.tape[at === 'open' ? 'open' : 'close'][session]!;
  const shares = Math.abs(hedge.units) * hedge.tape.factor[session]! * share;
  return closingOrder(hedge, attempt, shares, quoted, true);
}

/**
 * To the same price of the next session; from within a session to its open. Where there is no open to leave at, to the close
 * of that session. A target is a limit order: what it does not get waits for its price, and the trade is due when it was.
 */
function putOff({ strategy }: Desk, trade: Trade, { session, at, reason }: Attempt): void {
  if (reason === 'target') return;
  const isForClose = reason === 'time' && strategy.exit.at === 'close';
  if (at === 'open' && lacksOnlyOpen(trade, session))
    trade.due = { reason, session, at: 'close', isPending: true };
  else trade.due = { reason, session: session + 1, at: isForClose ? 'close' : 'open', isPending: true };
}

/** Whether a leg has no open in a session in which all have a close. */
function lacksOnlyOpen(trade: Trade, session: number): boolean {
  const lacks = (price: FillPrice) => legsOf(trade).some(({ tape }) => Number.isNaN(tape[price][session]!));
  return lacks('open') && !lacks('close');
}
