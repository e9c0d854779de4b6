import type { Step } from './clock.ts';
import { bookFill, type Desk } from './desk.ts';
import { fill, isBlocked, type Order } from './fills.ts';
import { logBlocked } from './log.ts';
import { settledShares } from './settlement.ts';
import { sharesFor } from './size.ts';
import type { ResolvedStrategy } from './strategy.ts';
import { isLeaving, type Leg, type Trade, worthOf } from './trade.ts';

/** Differences smaller than this share of a leg are rounding, not orders. */
const NOTHING = 1e-12;

/** Whether anything is brought back to a target at every close. */
export function doesRebalance({
  rebalance: stock,
  hedge,
}: Pick<ResolvedStrategy, 'hedge' | 'rebalance'>): boolean {
  return stock === 'daily' || hedge?.rebalance === 'daily';
}

/** At a close, brings the trades of a venue back to their fraction of equity, and their hedges to their beta. */
export function rebalance(desk: Desk, step: Step): void {
  const { strategy } = desk;
  const doesStock = strategy.rebalance === 'daily';
  const doesHedge = strategy.hedge?.rebalance === 'daily';
  if (!doesStock && !doesHedge) return;
  for (const trade of desk.open[step.venue.index]!) {
    const isNew = trade.entered.session === step.session && trade.entered.at === 'close';
    if (isNew || isLeaving(trade)) continue;
    if (doesStock) rebalanceStock(desk, trade, step);
    if (doesHedge && trade.hedge !== undefined) rebalanceHedge(desk, trade, trade.hedge, step);
  }
}

function rebalanceStock(desk: Desk, trade: Trade, step: Step): void {
  const { stock } = trade;
  const price = stock.tape.close[step.session]! * stock.rate;
  if (Number.isNaN(price)) return;
  const wanted = sharesFor(desk, trade.candidate, step, price);
  // Less than a lot sells nothing: what ends a trade is its exit.
  if (!(wanted > 0)) return;
  adjust(desk, trade, stock, step, trade.side * wanted, false);
}

function rebalanceHedge(desk: Desk, trade: Trade, hedge: Leg, step: Step): void {
  const price = hedge.tape.close[step.session]! * hedge.rate;
  if (Number.isNaN(price)) return;
  const worth = -trade.beta * worthOf(trade.stock) * trade.stock.rate;
  adjust(desk, trade, hedge, step, worth / price, true);
}

/** Buys or sells what a leg lacks of the shares wanted, signed. */
function adjust(desk: Desk, trade: Trade, leg: Leg, step: Step, wanted: number, isHedge: boolean): void {
  const { tape } = leg;
  const { session, at } = step;
  const difference = wanted - leg.units * tape.factor[session]!;
  if (!(Math.abs(difference) > NOTHING * Math.abs(wanted))) return;
  const direction = difference > 0 ? 1 : -1;
  const isSale = direction < 0 && leg === trade.stock && trade.side > 0;
  const most = isSale ? settledShares(desk, trade, session) : Number.POSITIVE_INFINITY;
  if (most === 0) return;
  const order: Order = {
    tape,
    session,
    at,
    purpose: 'rebalance',
    direction,
    shares: Math.min(Math.abs(difference), most),
    quoted: tape[at][session]!,
    isHedge,
  };
  const outcome = fill(order, desk.strategy);
  if (isBlocked(outcome)) logBlocked(desk.log, order, trade.candidate, trade, outcome.reason, step.day);
  else bookFill(desk, trade, leg, order, outcome);
}
