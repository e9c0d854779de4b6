import type { Step } from './clock.ts';
import { type Desk, enqueue, type Pending, type Valuation, valuationOf } from './desk.ts';
import { moveLevels } from './levels.ts';
import { logBlocked, type Outcome } from './log.ts';
import { inWholeSteps, lotRuleOf } from './lots.ts';
import { newTrade } from './new-trade.ts';
import { blocked, executed, skipped } from './outcomes.ts';
import {
  type BlockedPair,
  bookPair,
  entryOrder,
  fillPair,
  isAffordable,
  type Pair,
  type PairOrder,
} from './pair.ts';
import { sharesFor } from './size.ts';
import { isLeaving, type Trade } from './trade.ts';

/** A trade that is wanted, before its size is known. */
type Wanted = Omit<PairOrder, 'shares'>;

/** A trade that could be opened, but for the capital. */
interface Sized {
  readonly asked: PairOrder;
  readonly pair: Pair;
}

/** Why a trade is not opened; nothing is said yet of one that is carried to the next session. */
interface Refusal {
  readonly outcome: Outcome | undefined;
}

/** Opens a trade: size, fill, hedge, capital. Nothing is said yet of one that is carried to the next session. */
export function openTrade(desk: Desk, pending: Pending, wanted: Wanted): Outcome | undefined {
  const { step } = pending;
  const sized = sizedAt(desk, step, wanted);
  if (!isSized(sized)) return refused(desk, pending, sized);
  const { asked, pair } = sized;
  if (!isAffordable(desk, pair)) return skipped('no-capital');
  const trade = newTrade(desk, step, asked, pair);
  bookPair(desk, trade, pair);
  carryRest(desk, pending, trade, pair);
  return executed;
}

/**
 * What keeps a trade from being opened; nothing where nothing does.
 *
 * @param valuation what everything is worth by then
 */
export function refusalOf(
  desk: Desk,
  pending: Pending,
  wanted: Wanted,
  valuation: Valuation,
): Refusal | undefined {
  const now = desk.valuation;
  desk.valuation = valuation;
  const sized = sizedAt(desk, pending.step, wanted);
  const outcome = isSized(sized)
    ? isAffordable(desk, sized.pair)
      ? executed
      : skipped('no-capital')
    : refused(desk, pending, sized);
  desk.valuation = now;
  return outcome === executed ? undefined : { outcome };
}

type NotSized = BlockedPair | 'no-capital' | 'no-size' | 'too-small';

function isSized(outcome: NotSized | Sized): outcome is Sized {
  return typeof outcome !== 'string' && 'pair' in outcome;
}

function sizedAt(desk: Desk, step: Step, wanted: Wanted): NotSized | Sized {
  const { candidate, side } = wanted;
  const { tape } = candidate;
  const quoted = tape[step.at][step.session]!;
  const rate = desk.rates(tape.security.currency, step.time);
  if (Number.isNaN(quoted * rate)) {
    const reason = Number.isNaN(quoted) ? 'no-price' : 'no-rate';
    return { order: entryOrder(step, tape, side, Number.NaN), reason };
  }
  const shares = sharesFor(desk, candidate, step, quoted * rate);
  if (Number.isNaN(shares)) return 'no-size';
  if (shares === 0) return valuationOf(desk).equity > 0 ? 'too-small' : 'no-capital';
  const asked = { ...wanted, shares };
  const pair = fillPair(desk, step, asked);
  return 'reason' in pair ? pair : { asked, pair };
}

function refused(desk: Desk, pending: Pending, why: NotSized): Outcome | undefined {
  return typeof why === 'string' ? skipped(why) : carryOrBlock(desk, pending, why);
}

/** Buys, or sells short, more of a trade whose order was filled in part. */
export function addRest(desk: Desk, pending: Pending, { trade, units }: NonNullable<Pending['rest']>): void {
  if (trade.left !== undefined || isLeaving(trade)) return;
  const { candidate, side, beta } = trade;
  const { step } = pending;
  const shares = inWholeSteps(
    units * candidate.tape.factor[step.session]!,
    lotRuleOf(candidate.tape, desk.strategy),
  );
  if (shares === 0) return;
  const pair = fillPair(desk, step, { candidate, side, beta, shares });
  if ('reason' in pair) {
    logBlocked(desk.log, pair.order, candidate, trade, pair.reason, step.day);
    carry(desk, pending);
  } else if (isAffordable(desk, pair)) {
    bookPair(desk, trade, pair);
    moveLevels(desk.strategy, trade, pair.stock);
    carryRest(desk, pending, trade, pair);
  }
}

/** An entry that could not be filled waits for the next session, or is given up. */
function carryOrBlock(desk: Desk, pending: Pending, { order, reason }: BlockedPair): Outcome | undefined {
  const { candidate, step } = pending;
  logBlocked(desk.log, order, candidate, undefined, reason, step.day);
  return carry(desk, pending) ? undefined : blocked(reason);
}

/** What a fill left of its order, in adjusted shares: after a split it is as many times the shares. */
function carryRest(desk: Desk, pending: Pending, trade: Trade, { stock: { order, fill } }: Pair): void {
  const shares = order.shares - fill.shares;
  if (shares > 0)
    carry(desk, { ...pending, rest: { trade, units: shares / order.tape.factor[order.session]! } });
}

/** Puts an order off to the same price of the next session; false where it may not wait any longer. */
function carry(desk: Desk, pending: Pending): boolean {
  const { step } = pending;
  const next = desk.clock.stepAt(step.venue, step.session + 1, step.at);
  const { action, sessions } = desk.strategy.blocked;
  if (action === 'cancel' || pending.carried >= sessions || next === undefined) return false;
  enqueue(desk, { ...pending, step: next, carried: pending.carried + 1 });
  return true;
}
