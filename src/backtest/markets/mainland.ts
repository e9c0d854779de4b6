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

/** Whether a code belongs to the STAR market (688, 689) or to ChiNext (300, 301), the boards with wide limits. */
export function isGrowthBoard(symbol: string): boolean {
  return /^(68[89]|30[01])/.test(symbol);
}

/** ±20 % on the growth boards, after five sessions without a limit; ±10 % on the main boards. */
export function mainlandLimit(symbol: string): PriceLimit {
  return isGrowthBoard(symbol) ? { limit: 0.2, freeSessions: 5 } : { limit: 0.1, freeSessions: 0 };
}

/** STAR: 200 shares or more; elsewhere in hundreds. */
export function mainlandLot(symbol: string): LotRule {
  return /^68[89]/.test(symbol) ? { minimum: 200, step: 1 } : { minimum: 100, step: 100 };
}

/** One fen. */
export const mainlandTick = 0.01;
