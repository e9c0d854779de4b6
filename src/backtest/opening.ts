import type { Step } from './clock.ts';
import { bookFill, type Desk, enqueue, type Pending, tradesOf, valuationOf } from './desk.ts';
import { type Blocked, type Fill, fill, isBlocked, type Order } from './fills.ts';
import { logBlocked } from './log.ts';
import { block, settle, skip } from './outcomes.ts';
import type { BlockReason } from './reasons.ts';
import { sharesFor } from './size.ts';
import { levelsAbout } from './stops.ts';
import { lastKnown } from './strategies/move.ts';
import type { Tape } from './tape.ts';
import { type Candidate, type Leg, nothingFilled, type Trade } from './trade.ts';

/** Opens a trade: size, fill, hedge, capital. */
export function openTrade(desk: Desk, step: Step, pending: Pending, side: -1 | 1, beta: number): void {
  const { candidate } = pending;
  const { tape } = candidate;
  const quoted = tape[step.at][step.session]!;
  const rate = desk.rates(tape.security.currency, step.day, step.at);
  const order: Order = {
    ...orderAt(step, tape),
    purpose: 'entry',
    direction: side,
    shares: 1,
    quoted,
    isHedge: false,
  };
  if (Number.isNaN(rate)) return carryOrBlock(desk, step, pending, order, 'no-rate');
  if (Number.isNaN(quoted)) return carryOrBlock(desk, step, pending, order, 'no-price');
  const shares = sharesFor(desk, candidate, step, quoted * rate);
  if (Number.isNaN(shares)) return skip(desk, candidate, 'no-size');
  if (shares === 0) return skip(desk, candidate, 'too-small');
  const sized = { ...order, shares };
  const outcome = fill(sized, desk.strategy);
  if (isBlocked(outcome)) return carryOrBlock(desk, step, pending, sized, outcome.reason);
  const against = hedgeEntry(desk, step, candidate, side, beta, outcome, rate);
  if (against !== undefined && isBlocked(against.outcome)) {
    return carryOrBlock(desk, step, pending, against.order, against.outcome.reason);
  }
  const hedgeFill = against?.outcome as Fill | undefined;
  if (!isAffordable(desk, outcome, rate, hedgeFill, against?.rate ?? 1))
    return skip(desk, candidate, 'no-capital');
  const trade = newTrade(desk, candidate, step, side, beta, outcome, rate, against?.rate ?? 1);
  bookFill(desk, trade, trade.stock, sized, outcome);
  if (against !== undefined) bookFill(desk, trade, trade.hedge!, against.order, against.outcome as Fill);
  settle(desk, candidate, { status: 'executed', reason: '', detail: '' });
  if (outcome.shares < shares) carryRest(desk, step, pending, trade, shares - outcome.shares);
}

/** The order against the market, of the value that was filled. */
function hedgeEntry(
  desk: Desk,
  step: Step,
  { hedge }: Candidate,
  side: -1 | 1,
  beta: number,
  { shares, price }: Fill,
  rate: number,
): { readonly order: Order; readonly outcome: Blocked | Fill; readonly rate: number } | undefined {
  if (hedge === undefined || beta === 0) return undefined;
  const quoted = hedge[step.at][step.session]!;
  const hedgeRate = desk.rates(hedge.security.currency, step.day, step.at);
  // A negative beta is hedged on the same side.
  const direction = side * beta > 0 ? -1 : 1;
  const worth = (Math.abs(beta) * shares * price * rate) / (quoted * hedgeRate);
  const order: Order = {
    ...orderAt(step, hedge),
    purpose: 'entry',
    direction,
    shares: worth,
    quoted: Number.isNaN(hedgeRate) ? Number.NaN : quoted,
    isHedge: true,
  };
  return { order, outcome: fill(order, desk.strategy), rate: hedgeRate };
}

function orderAt({ session, at }: Step, tape: Tape): Pick<Order, 'at' | 'session' | 'tape'> {
  return { tape, session, at };
}

/** Whether gross exposure stays within equity × leverage once the order and its charges are paid. */
function isAffordable(
  desk: Desk,
  stock: Fill,
  rate: number,
  hedge: Fill | undefined,
  hedgeRate: number,
): boolean {
  const valuation = valuationOf(desk);
  const cost = ({ fees }: Fill) => fees.reduce((sum, { amount }) => sum + amount, 0);
  const value =
    stock.price * stock.shares * rate + (hedge === undefined ? 0 : hedge.price * hedge.shares * hedgeRate);
  const charges = cost(stock) * rate + (hedge === undefined ? 0 : cost(hedge) * hedgeRate);
  const left = desk.strategy.leverage * (valuation.equity - valuation.charges - charges) - valuation.gross;
  if (value > left * (1 + 1e-12)) return false;
  valuation.gross += value;
  return true;
}

function newTrade(
  desk: Desk,
  candidate: Candidate,
  step: Step,
  side: -1 | 1,
  beta: number,
  { price }: Fill,
  rate: number,
  hedgeRate: number,
): Trade {
  const { strategy } = desk;
  const { tape, hedge } = candidate;
  const { session, at, day } = step;
  const entry = price * tape.factor[session]!;
  const lastClose = at === 'close' ? tape.adjusted[session]! : lastKnown(tape.adjusted, session - 1);
  const trade: Trade = {
    number: desk.trades.length + 1,
    candidate,
    side,
    stock: legOf(tape, step, rate),
    hedge: hedge === undefined || beta === 0 ? undefined : legOf(hedge, step, hedgeRate),
    beta,
    entered: { session, at, day },
    levels: { entry, ...levelsAbout(strategy.stopsFrom === 'entry' ? entry : lastClose, side, strategy) },
    best: entry,
    due: { session: session + strategy.exit.sessions, at: strategy.exit.at, reason: 'time' },
    left: undefined,
    lastPurchase: -1,
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
  desk.open[tape.venue.index]!.push(trade);
  tradesOf(desk, tape).push(trade);
  desk.concurrent++;
  return trade;
}

function legOf(tape: Tape, { session, at }: Step, rate: number): Leg {
  const raw = tape[at][session]!;
  return { tape, units: 0, mark: raw * tape.factor[session]!, raw, rate, cash: 0, cashBase: 0 };
}

/** An entry that could not be filled waits for the next session, or is given up. */
function carryOrBlock(desk: Desk, step: Step, pending: Pending, order: Order, reason: BlockReason): void {
  const { candidate, carried } = pending;
  logBlocked(desk.log, order, candidate, undefined, reason, step.day);
  const next = desk.clock.stepAt(step.venue, step.session + 1, step.at);
  const { then, sessions } = desk.strategy.blocked;
  if (then === 'cancel' || carried >= sessions || next < 0) return block(desk, candidate, reason);
  enqueue(desk, next, { candidate, carried: carried + 1 });
}

function carryRest(
  desk: Desk,
  step: Step,
  { candidate, carried }: Pending,
  trade: Trade,
  shares: number,
): void {
  const next = desk.clock.stepAt(step.venue, step.session + 1, step.at);
  const { then, sessions } = desk.strategy.blocked;
  if (then === 'cancel' || carried >= sessions || next < 0) return;
  enqueue(desk, next, { candidate, carried: carried + 1, rest: { trade, shares } });
}

/** Buys, or sells short, more of a trade whose order was filled in part. */
export function addRest(
  desk: Desk,
  step: Step,
  pending: Pending,
  { trade, shares }: NonNullable<Pending['rest']>,
): void {
  if (trade.left !== undefined || trade.due.reason !== 'time') return;
  const { tape } = trade.stock;
  const quoted = tape[step.at][step.session]!;
  const order: Order = {
    ...orderAt(step, tape),
    purpose: 'entry',
    direction: trade.side,
    shares,
    quoted,
    isHedge: false,
  };
  const outcome = fill(order, desk.strategy);
  if (isBlocked(outcome)) {
    logBlocked(desk.log, order, trade.candidate, trade, outcome.reason, step.day);
    return carryRest(desk, step, pending, trade, shares);
  }
  const against = hedgeEntry(desk, step, trade.candidate, trade.side, trade.beta, outcome, trade.stock.rate);
  if (against !== undefined && isBlocked(against.outcome))
    return carryRest(desk, step, pending, trade, shares);
  const hedgeFill = against?.outcome as Fill | undefined;
  if (!isAffordable(desk, outcome, trade.stock.rate, hedgeFill, against?.rate ?? 1)) return;
  bookFill(desk, trade, trade.stock, order, outcome);
  if (against !== undefined) bookFill(desk, trade, trade.hedge!, against.order, against.outcome as Fill);
  if (outcome.shares < shares) carryRest(desk, step, pending, trade, shares - outcome.shares);
}
