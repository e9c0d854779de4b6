import type { Step } from './clock.ts';
import { type Desk, type Pending, tradesOf } from './desk.ts';
import { knownAt } from './known.ts';
import { leave, removeLeft } from './leaving.ts';
import { addRest, openTrade } from './opening.ts';
import { block, skip } from './outcomes.ts';
import type { OverlapAction } from './overlap/overlap.ts';
import { overlaps } from './overlap/registry.ts';
import type { SkipReason } from './reasons.ts';
import type { Candidate } from './trade.ts';

/** Enters what waits for a step, in the order of the events. */
export function enterDue(desk: Desk, step: Step, position: number): void {
  const queue = desk.waiting.get(position);
  if (queue === undefined) return;
  desk.waiting.delete(position);
  for (const pending of queue) {
    if (pending.rest === undefined) enter(desk, step, pending);
    else addRest(desk, step, pending, pending.rest);
  }
}

function enter(desk: Desk, step: Step, pending: Pending): void {
  const { candidate } = pending;
  const { strategy } = desk;
  const side = strategy.decider.decide(knownAt(candidate, step));
  if (side === 0) return skip(desk, candidate, 'no-side');
  const action = overlapAction(desk, candidate, side);
  if (action === 'skip') return skip(desk, candidate, 'overlap');
  if (action === 'extend') return extend(desk, candidate, step);
  if (action === 'replace' && !replaced(desk, candidate, step)) return skip(desk, candidate, 'overlap');
  const full = fullReason(desk, candidate);
  if (full !== undefined) return skip(desk, candidate, full);
  if (side < 0 && !mayBeShort(desk, candidate)) return block(desk, candidate, 'short-ban');
  const beta = candidate.beta();
  if (Number.isNaN(beta)) return skip(desk, candidate, 'no-beta');
  openTrade(desk, step, pending, side, beta);
}

function overlapAction(desk: Desk, { tape }: Candidate, side: number): OverlapAction {
  const open = tradesOf(desk, tape);
  return open.length === 0
    ? 'enter'
    : overlaps[desk.strategy.overlap].action(open.every((trade) => trade.side === side));
}

function extend(desk: Desk, candidate: Candidate, { session }: Step): void {
  const until = session + desk.strategy.exit.sessions;
  const open = tradesOf(desk, candidate.tape);
  for (const trade of open) {
    if (trade.due.reason === 'time') trade.due.session = Math.max(trade.due.session, until);
  }
  skip(desk, candidate, 'extended', open.map(({ candidate: { observation } }) => observation.id).join(' '));
}

/** Leaves the open trades of the security at the price of this step; false where that is not possible. */
function replaced(desk: Desk, { tape }: Candidate, { session, at, venue }: Step): boolean {
  const open = tradesOf(desk, tape);
  for (const trade of [...open])
    leave(desk, trade, { session, at, quoted: tape[at][session]!, reason: 'replaced' });
  removeLeft(desk.open[venue.index]!);
  desk.valuation = undefined;
  return open.length === 0;
}

function fullReason(desk: Desk, { tape }: Candidate): SkipReason | undefined {
  const { maxConcurrent = Number.POSITIVE_INFINITY, maxPerSecurity = Number.POSITIVE_INFINITY } =
    desk.strategy;
  if (desk.concurrent >= maxConcurrent) return 'max-concurrent';
  return tradesOf(desk, tape).length >= maxPerSecurity ? 'max-per-security' : undefined;
}

function mayBeShort({ strategy }: Desk, { tape: { security, market } }: Candidate): boolean {
  const own = strategy.securities[security.symbol]?.shortable;
  return strategy.shortSales === 'exchange' ? (own ?? market.allowsShort) : strategy.shortSales === 'allowed';
}
