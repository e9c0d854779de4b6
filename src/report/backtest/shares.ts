import { decimalsKept } from '../figures-kept.ts';
import { money } from './money.ts';

/** Of a number of shares, the part that the last bits of a quotient make. */
const SLACK = 1e-9;

/**
 * A number of shares, thousands apart; a fraction of one, as a hedge has, is not rounded away.
 *
 * @example
 * sharesSaid(2500); // '2,500'
 * sharesSaid(0.215893); // '0.2159'
 */
export function sharesSaid(shares: number): string {
  const isWhole = Math.abs(shares - Math.round(shares)) <= SLACK * shares;
  return money(shares, isWhole ? 0 : decimalsKept([shares]));
}
