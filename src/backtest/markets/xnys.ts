import type { Market } from './market.ts';
import { unitedStatesFees, unitedStatesTick } from './united-states.ts';

/** The New York Stock Exchange. */
export const xnys: Market = {
  fees: unitedStatesFees,
  lot: () => ({ minimum: 1, step: 1 }),
  tick: unitedStatesTick,
  priceLimit: () => undefined, // the bands of limit up, limit down pause trading for minutes only
  sellsSameDay: true,
  allowsShort: true,
  sessionsPerYear: 252,
  reference: 'SEC, Section 31 Transaction Fees; Regulation NMS, Rule 612',
};
