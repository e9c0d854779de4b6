import type { ClaimBasis } from '../basis.ts';
import { closeToClose } from './close-to-close.ts';
import { gap } from './gap.ts';
import { intradayRange } from './intraday-range.ts';
import { openToClose } from './open-to-close.ts';
import { previousCloseToHigh } from './previous-close-to-high.ts';
import { previousCloseToLow } from './previous-close-to-low.ts';
import { sincePreviousSession } from './since-previous-session.ts';

/**
 * The ways to measure a claimed move.
 *
 * @example
 * const prices = {
 *   open: Float64Array.of(100, 104),
 *   high: Float64Array.of(101, 110),
 *   low: Float64Array.of(99, 103),
 *   close: Float64Array.of(100, 108),
 * };
 * bases['close-to-close'].move(prices, 1, 1); // 0.08
 * bases.gap.move(prices, 1, 1); // 0.04
 */
export const bases = {
  'close-to-close': closeToClose,
  gap,
  'intraday-range': intradayRange,
  'open-to-close': openToClose,
  'previous-close-to-high': previousCloseToHigh,
  'previous-close-to-low': previousCloseToLow,
  'since-previous-session': sincePreviousSession,
} as const satisfies Record<string, ClaimBasis>;

export type BasisId = keyof typeof bases;

/** The move the press quotes as a rule, where a claim does not say how it was measured. */
export const HEADLINE_BASIS: BasisId = 'close-to-close';
