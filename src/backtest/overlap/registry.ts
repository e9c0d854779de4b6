import { extend } from './extend.ts';
import type { Overlap } from './overlap.ts';
import { replace } from './replace.ts';
import { skip } from './skip.ts';
import { stack } from './stack.ts';

/**
 * All rules for overlapping events by id.
 *
 * @example
 * overlaps.skip.meaning; // 'the event is skipped'
 * overlaps.extend.action(false); // 'skip'
 */
export const overlaps = {
  extend,
  replace,
  skip,
  stack,
} as const satisfies Record<string, Overlap>;
