import type { Step } from './clock.ts';
import { type Desk, type Pending, tradesOf } from './desk.ts';
import { isSideKnownAt, knownAt } from './known.ts';
import type { Outcome } from './log.ts';
import { addRest, openTrade, refusalOf } from './opening.ts';
import { blocked, skipped } from './outcomes.ts';
import type { OverlapAction } from './overlap/overlap.ts';
import { overlaps } from './overlap/registry.ts';
import type { SkipReason } from './reasons.ts';
import { canReplace, makeRoom, valuationWithout } from './replacing.ts';
import { sideTaken } from './side-taken.ts';
import type { Candidate } from './trade.ts';

/** Enters what waits for a moment, in the order of the announcements. */
export function enterDue(desk: Desk, moment: number): void {
  const queue = desk.waiting.get(moment);
  if (queue === undefined) return;
  desk.waiting.delete(moment);
  for (const pending of queue) {
    if (pending.rest !== undefined) {
      addRest(desk, pending, pending.rest);
      continue;
    }
    const outcome = enter(desk, pending);
    if (outcome !== undefined) desk.log.outcomes.set(pending.candidate, outcome);
  }
}

function enter(desk: Desk, pending: Pending): Outcome | undefined {
  const { candidate, step } = pending;
  const { decider } = desk.strategy;
  if (!isSideKnownAt(decider, candidate, step)) return skipped('too-early');
  const side = sideTaken(decider, knownAt(candidate, step));
  if (side === 0) return skipped('no-side');
  const action = overlapAction(desk, candidate, side);
  if (action === 'skip') return skipped('overlap');
  if (action === 'extend') return extend(desk, candidate, step);
  const replaced = action === 'replace' ? tradesOf(desk, candidate.tape) : [];
  if (!canReplace(desk, replaced, step)) return skipped('overlap');
  const full = fullReason(desk, candidate, replaced.length);
  if (full !== undefined) return skipped(full);
  if (side < 0 && !mayBeShort(desk, candidate)) return blocked('short-ban');
  const beta = candidate.beta();
  if (Number.isNaN(beta)) return skipped('no-beta');
  const asked = { candidate, side, beta };
  if (replaced.length > 0) {
    // Nothing is left for an event that cannot be entered.
    const refusal = refusalOf(desk, pending, asked, valuationWithout(desk, replaced, step));
    if (refusal !== undefined) return refusal.outcome;
    makeRoom(desk, replaced, step);
  }
  return openTrade(desk, pending, asked);
}

function overlapAction(desk: Desk, { tape }: Candidate, side: number): OverlapAction {
  const open = tradesOf(desk, tape);
  if (open.length === 0) return 'enter';
  return overlaps[desk.strategy.overlap].action(open.every((trade) => trade.side === side));
}

/** Holds the open trades of the security until the new event would have been left; of one that is on its way out nothing. */
function extend(desk: Desk, candidate: Candidate, { session }: Step): Outcome {
  const until = session + desk.strategy.exit.sessions;
  const held = tradesOf(desk, candidate.tape).filter(({ due }) => due.reason === 'time');
  if (held.length === 0) return skipped('overlap');
  for (const trade of held) {
    const { due } = trade;
    if (due.session < until) trade.due = { ...due, session: until, isPending: false };
  }
  return skipped('extended', held.map(({ candidate: { observation } }) => observation.id).join(' '));
}

/** @param leaving open trades of the security that make room */
function fullReason(desk: Desk, { tape }: Candidate, leaving: number): SkipReason | undefined {
  const { maxConcurrent = Number.POSITIVE_INFINITY, maxPerSecurity = Number.POSITIVE_INFINITY } =
    desk.strategy;
  if (desk.concurrent - leaving >= maxConcurrent) return 'max-concurrent';
  return tradesOf(desk, tape).length - leaving >= maxPerSecurity ? 'max-per-security' : undefined;
}

function mayBeShort({ strategy }: Desk, { tape: { security, market } }: Candidate): boolean {
  if (strategy.shortSales === 'none') return false;
  const own = strategy.securities[security.symbol]?.shortable;
  return own ?? (strategy.shortSales === 'allowed' || market.allowsShort);
}
