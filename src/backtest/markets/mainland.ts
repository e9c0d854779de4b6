import { parseDay } from '../../time/day.ts';
import type { FeeLine } from '../costs/fees.ts';
import type { LotRule, PriceLimit } from './market.ts';

/** Charges on A shares, the same in Shanghai and Shenzhen. */
export const mainlandFees: readonly FeeLine[] = [
  {
    name: 'stamp_duty',
    sides: 'sell',
    rounding: 'cent',
    rates: [
      { from: '2008-09-19', rate: 0.001 },
      { from: '2023-08-28', rate: 0.0005 },
    ],
  },
  {
    name: 'handling_fee',
    sides: 'both',
    rounding: 'cent',
    rates: [
      { from: '2015-08-01', rate: 0.0000487 },
      { from: '2023-08-28', rate: 0.0000341 },
    ],
  },
  { name: 'regulatory_fee', sides: 'both', rounding: 'cent', rates: [{ from: '2015-01-01', rate: 0.00002 }] },
  {
    name: 'transfer_fee',
    sides: 'both',
    rounding: 'cent',
    rates: [
      { from: '2015-08-01', rate: 0.00002 },
      { from: '2022-04-29', rate: 0.00001 },
    ],
  },
];

/** Whether a code belongs to the STAR market. */
function isStar(symbol: string): boolean {
  return /^68[89]/.test(symbol);
}

function isChiNext(symbol: string): boolean {
  return /^30[0-2]/.test(symbol);
}

/** The days from which shares are registered, not approved: on ChiNext, and on the main boards. */
const REGISTERED_ON_CHINEXT = parseDay('2020-08-24')!;
const REGISTERED_ON_MAIN_BOARDS = parseDay('2023-04-10')!;

/**
 * ±20 % on the STAR market, and on ChiNext since its shares are registered; ±10 % elsewhere and before. The first five
 * sessions of a share that was registered have no limit; one listed before that, under approval, has none free.
 *
 * @param day epoch day of the session
 * @param listed epoch day of the listing
 */
export function mainlandLimit(symbol: string, day: number, listed = day): PriceLimit {
  const isGrowth = isStar(symbol) || (isChiNext(symbol) && day >= REGISTERED_ON_CHINEXT);
  const since = isChiNext(symbol) ? REGISTERED_ON_CHINEXT : REGISTERED_ON_MAIN_BOARDS;
  const isRegistered = isStar(symbol) || listed >= since;
  return { limit: isGrowth ? 0.2 : 0.1, freeSessions: isRegistered ? 5 : 0 };
}

/** STAR: 200 shares or more; elsewhere in hundreds. */
export function mainlandLot(symbol: string): LotRule {
  return isStar(symbol) ? { minimum: 200, step: 1 } : { minimum: 100, step: 100 };
}

/** One fen. */
export const mainlandTick = 0.01;
