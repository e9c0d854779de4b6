import { accrueBorrow } from './borrow.ts';
import type { Clock, Step } from './clock.ts';
import type { Fee } from './costs/fees.ts';
import type { Fill, Order } from './fills.ts';
import { type Log, logFill, type OrderRow } from './log.ts';
import { type Rates, rateMoment } from './rates.ts';
import type { ResolvedStrategy } from './strategy.ts';
import { dayOf, type Tape } from './tape.ts';
import { type Candidate, type Filled, type Leg, legsOf, type Trade, worthOf } from './trade.ts';

/** An order to enter, waiting for its step. */
export interface Pending {
  readonly candidate: Candidate;
  readonly step: Step;
  /** Sessions it has been carried. */
  readonly carried: number;
  /** Of an order that was filled in part: the trade it belongs to, and what is left, adjusted as the units of a leg are. */
  readonly rest?: { readonly trade: Trade; readonly units: number };
}

/** What everything is worth at a moment, before the orders of that moment; base currency. */
export interface Valuation {
  readonly equity: number;
  /** Of all legs, without their signs; grows as orders are filled. */
  gross: number;
  /** Charges paid since. */
  charges: number;
}

/** The state of a backtest: cash, trades, waiting orders, and the log of what happened. */
export interface Desk {
  readonly strategy: ResolvedStrategy;
  readonly clock: Clock;
  readonly rates: Rates;
  readonly log: Log;
  /** Orders to enter by their moment, each list in the order of the announcements. */
  readonly waiting: Map<number, Pending[]>;
  /** Every trade, in the order of the entries. */
  readonly trades: Trade[];
  /** Open trades by venue, and by security. */
  readonly open: readonly Trade[][];
  readonly bySecurity: Map<Tape, Trade[]>;
  /** Count of open trades. */
  concurrent: number;
  /** Base currency; negative only where leverage lets it. */
  cash: number;
  valuation: Valuation | undefined;
  /** Fills of the current close that are charged together; absent where nothing is rebalanced. */
  readonly netted: OrderRow[] | undefined;
}

/** Puts an order to enter at its step: one that was carried before those whose news came later. */
export function enqueue(desk: Desk, pending: Pending): void {
  const { moment } = pending.step;
  const queue = desk.waiting.get(moment);
  if (queue === undefined) {
    desk.waiting.set(moment, [pending]);
    return;
  }
  const { place } = pending.candidate;
  queue.splice(queue.findLastIndex(({ candidate }) => candidate.place <= place) + 1, 0, pending);
}

/** What everything is worth at the current moment; reckoned once, when first asked for. O(open trades). */
export function valuationOf(desk: Desk): Valuation {
  desk.valuation ??= reckoned(desk);
  return desk.valuation;
}

/** What everything is worth now. O(open trades). */
export function reckoned({ open, cash }: Pick<Desk, 'cash' | 'open'>): Valuation {
  let net = 0;
  let gross = 0;
  for (const trades of open) {
    for (const trade of trades) {
      for (const leg of legsOf(trade)) {
        const value = worthOf(leg) * leg.rate;
        net += value;
        gross += Math.abs(value);
      }
    }
  }
  return { equity: cash + net, gross, charges: 0 };
}

/** Books a fill: units, cash, charges. */
export function bookFill(
  desk: Desk,
  trade: Trade,
  leg: Leg,
  order: Order,
  { shares, price, slippage, fees }: Fill,
): void {
  const { direction, session, tape, purpose } = order;
  // A price reached within a session comes before what is known at its close, by which the leg is marked.
  const rate = order.at === 'intraday' ? desk.rates(tape.security.currency, rateMoment(order)) : leg.rate;
  const value = price * shares;
  const day = dayOf(tape.venue, session);
  if (leg === trade.stock) accrueBorrow(desk, trade, day); // of what was held until now
  leg.units += (direction * shares) / tape.factor[session]!;
  leg.cash -= direction * value;
  leg.cashBase -= direction * value * rate;
  desk.cash -= direction * value * rate;
  trade.slippage += slippage * rate;
  if (direction > 0 && leg === trade.stock) notePurchase(trade, session, shares / tape.factor[session]!);
  if (purpose !== 'rebalance')
    add(filledOf(trade, leg, purpose), { shares, price }, shares / tape.factor[session]!, rate);
  const row = logFill(desk.log, { order, trade, shares, price, rate, day });
  if (isChargedLater(desk, order)) desk.netted.push(row);
  else charge(desk, row, fees);
}

/** Whether the charges of an order wait for the other orders of its close. */
export function isChargedLater(
  desk: Desk,
  { at }: Pick<Order, 'at'>,
): desk is Desk & { readonly netted: OrderRow[] } {
  return desk.netted !== undefined && at === 'close';
}

/** Books the charges of a fill, in the currency of the security. */
export function charge(desk: Desk, row: OrderRow, fees: readonly Fee[]): void {
  const { fees: sofar } = row.trade!;
  for (const { name, amount } of fees) {
    row.charges += amount * row.rate;
    sofar.set(name, (sofar.get(name) ?? 0) + amount * row.rate);
  }
  desk.cash -= row.charges;
  if (desk.valuation !== undefined) desk.valuation.charges += row.charges;
}

function notePurchase(trade: Trade, session: number, units: number): void {
  const { lastPurchase } = trade;
  if (lastPurchase.session === session) lastPurchase.units += units;
  else trade.lastPurchase = { session, units };
}

function filledOf(trade: Trade, leg: Leg, purpose: 'entry' | 'exit'): Filled {
  if (leg === trade.stock) return purpose === 'entry' ? trade.opening : trade.closing;
  return purpose === 'entry' ? trade.hedgeOpening : trade.hedgeClosing;
}

function add(
  filled: Filled,
  { shares, price }: Pick<Fill, 'price' | 'shares'>,
  units: number,
  rate: number,
): void {
  const value = price * shares;
  filled.price = filled.shares === 0 || filled.price === price ? price : Number.NaN;
  filled.shares += shares;
  filled.units += units;
  filled.value += value;
  filled.valueBase += value * rate;
}

/** The open trades of a security. */
export function tradesOf({ bySecurity }: Desk, tape: Tape): Trade[] {
  let trades = bySecurity.get(tape);
  if (trades === undefined) {
    trades = [];
    bySecurity.set(tape, trades);
  }
  return trades;
}
