import type { Decider } from './decider.ts';
import { drift } from './drift.ts';
import { event } from './event.ts';
import { long } from './long.ts';
import { momentum } from './momentum.ts';
import { reversal } from './reversal.ts';
import { runUp } from './run-up.ts';
import { short } from './short.ts';

/**
 * All strategies by id.
 *
 * @example
 * strategies.drift.exit; // { sessions: 20, at: 'close' }
 */
export const strategies = {
  drift,
  event,
  long,
  momentum,
  reversal,
  'run-up': runUp,
  short,
} as const satisfies Record<string, Decider>;
