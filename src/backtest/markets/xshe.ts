import { mainlandFees, mainlandLimit, mainlandLot, mainlandTick } from './mainland.ts';
import type { Market } from './market.ts';

/** The Shenzhen Stock Exchange. */
export const xshe: Market = {
  fees: mainlandFees,
  lot: mainlandLot,
  tick: () => mainlandTick,
  priceLimit: mainlandLimit,
  sellsSameDay: false,
  allowsShort: false, // re-lending has been suspended since 2024-07-11, and few could borrow before
  sessionsPerYear: 243,
  reference:
    'SZSE, Trading Rules; SZSE, ChiNext Trading Rules; Ministry of Finance, notice 39 of 2023 on stamp duty',
};
