import type { ClaimBasis } from '../basis.ts';

/** The move the press quotes as a rule: this close over the one before it. */
export const closeToClose: ClaimBasis = {
  name: 'close over the previous close',
  move: ({ close }, session) => (session < 1 ? Number.NaN : close[session]! / close[session - 1]! - 1),
};
