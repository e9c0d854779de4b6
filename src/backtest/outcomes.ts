import type { Outcome } from './log.ts';
import type { BlockReason, SkipReason } from './reasons.ts';

/** The event was traded. */
export const executed: Outcome = { status: 'executed', reason: '', detail: '' };

/** The event was passed over. */
export function skipped(reason: SkipReason, detail = ''): Outcome {
  return { status: 'skipped', reason, detail };
}

/** The event was kept from the market. */
export function blocked(reason: BlockReason): Outcome {
  return { status: 'blocked', reason, detail: '' };
}
