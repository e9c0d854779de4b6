import type { ClaimBasis } from '../basis.ts';
import { closeToClose } from './close-to-close.ts';

/** The ways to measure a claimed move. */
export const bases = {
  'close-to-close': closeToClose,
} as const satisfies Record<string, ClaimBasis>;
