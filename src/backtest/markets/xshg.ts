import { mainlandFees, mainlandLimit, mainlandLot, mainlandTick } from './mainland.ts';
import type { Market } from './market.ts';

/** The Shanghai Stock Exchange. */
export const xshg: Market = {
  fees: mainlandFees,
  lot: mainlandLot,
  tick: () => mainlandTick,
  priceLimit: mainlandLimit,
  sellsSameDay: false,
  allowsShort: false, // re-lending has been suspended since 2024-07-11, and few could borrow before
  sessionsPerYear: 243,
  reference:
    'SSE, Trading Rules; SSE, STAR Market Trading Rules; Ministry of Finance, notice 39 of 2023 on stamp duty',
};
