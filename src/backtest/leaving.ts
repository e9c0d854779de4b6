import type { FillPrice, Step } from './clock.ts';
import { bookFill, type Desk } from './desk.ts';
import { type Blocked, fill, isBlocked, type Order } from './fills.ts';
import { logBlocked } from './log.ts';
import { type Triggered, trailingLevel, triggeredAtOpen, triggeredWithin } from './stops.ts';
import { dayOf, type Tape } from './tape.ts';
import type { ExitReason, Leg, Trade } from './trade.ts';

/** A try to leave a trade: where, at what raw price, and why. */
interface Attempt {
  readonly session: number;
  readonly at: FillPrice | 'intraday';
  readonly quoted: number;
  readonly reason: ExitReason;
}

/** Days a year of borrowing is reckoned by. */
const YEAR = 365;

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
  const trailing = trailingLevel(trade.best, trade.side, strategy);
  const { due, side, levels } = trade;
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
  const { session, at, reason } = attempt;
  const { tape } = stock;
  accrueBorrow(desk, trade, dayOf(tape.venue, session));
  trade.due.reason = reason;
  const order = closingOrder(stock, attempt, Math.abs(stock.units) * tape.factor[session]!, attempt.quoted);
  const outcome = isTooSoon(desk, trade, session) ? SAME_DAY_SALE : fill(order, desk.strategy);
  if (isBlocked(outcome)) {
    putOff(desk, trade, attempt, order, outcome);
    return;
  }
  const share = outcome.shares / order.shares;
  const against = hedge && hedgeExit(hedge, attempt, share);
  const hedged = against && fill(against, desk.strategy);
  if (hedged !== undefined && isBlocked(hedged)) {
    putOff(desk, trade, attempt, against!, hedged);
    return;
  }
  bookFill(desk, trade, stock, order, outcome);
  if (hedged !== undefined) bookFill(desk, trade, hedge!, against!, hedged);
  noteExcursion(trade, outcome.price * tape.factor[session]!);
  if (share < 1) postpone(trade, session, at);
  else finish(desk, trade, session, at);
}

function finish(desk: Desk, trade: Trade, session: number, at: Attempt['at']): void {
  const { stock, hedge } = trade;
  for (const leg of hedge === undefined ? [stock] : [stock, hedge]) leg.units = 0; // but for rounding it is
  trade.left = { session, at, day: dayOf(stock.tape.venue, session) };
  desk.concurrent--;
  removeLeft(desk.bySecurity.get(stock.tape)!);
}

const SAME_DAY_SALE: Blocked = { reason: 'same-day-sale' };

/** Whether the shares were bought in this session, at an exchange that does not let them be sold in it. */
function isTooSoon({ strategy }: Desk, { stock, lastPurchase, side }: Trade, session: number): boolean {
  const { sellsSameDay } = stock.tape.market;
  return strategy.settlement === 'exchange' && !sellsSameDay && side > 0 && lastPurchase === session;
}

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

function putOff(desk: Desk, trade: Trade, { session, at }: Attempt, order: Order, { reason }: Blocked): void {
  logBlocked(desk.log, order, trade.candidate, trade, reason, dayOf(order.tape.venue, session));
  postpone(trade, session, at);
}

/** To the same price of the next session; from within a session to its open. */
function postpone(trade: Trade, session: number, at: Attempt['at']): void {
  trade.due = { ...trade.due, session: session + 1, at: at === 'close' ? 'close' : 'open' };
}

/** Charges a short sale for the days its shares have been borrowed: value at the entry × rate × days / 365. */
export function accrueBorrow(desk: Desk, trade: Trade, day: number): void {
  const days = day - trade.borrowedTo;
  trade.borrowedTo = day;
  if (trade.side > 0 || days <= 0) return;
  const { strategy } = desk;
  const rate = strategy.securities[trade.stock.tape.security.symbol]?.borrow ?? strategy.borrow;
  const cost = (trade.opening.valueBase * rate * strategy.costs.times * days) / YEAR;
  trade.borrow += cost;
  desk.cash -= cost;
}

/** Notes where a trade stood at an adjusted price. */
export function noteExcursion(trade: Trade, adjustedPrice: number): void {
  const entry = trade.levels.entry;
  const moved = trade.side * (adjustedPrice / entry - 1);
  if (moved < trade.adverse) trade.adverse = moved;
  if (moved > trade.favourable) trade.favourable = moved;
}
