import type { Desk } from './desk.ts';
import type { Outcome } from './log.ts';
import type { BlockReason, SkipReason } from './reasons.ts';
import type { Candidate } from './trade.ts';

/** Notes that an event was passed over. */
export function skip(desk: Desk, candidate: Candidate, reason: SkipReason, detail = ''): void {
  settle(desk, candidate, { status: 'skipped', reason, detail });
}

/** Notes that an event was kept from the market. */
export function block(desk: Desk, candidate: Candidate, reason: BlockReason): void {
  settle(desk, candidate, { status: 'blocked', reason, detail: '' });
}

/** Notes what became of an event. */
export function settle(desk: Desk, candidate: Candidate, outcome: Outcome): void {
  desk.log.outcomes.set(candidate, outcome);
}
