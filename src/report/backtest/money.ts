import { decimalsKept } from '../figures-kept.ts';
import { decimal, MISSING, thousands } from '../numbers.ts';

/**
 * Money, thousands apart.
 *
 * @example
 * money(-1234.5, 2); // '−1,234.50'
 */
export function money(amount: number, digits = 0): string {
  if (!Number.isFinite(amount)) return MISSING;
  const [whole, cents] = decimal(amount, digits).split('.');
  return `${thousands(whole!)}${cents === undefined ? '' : `.${cents}`}`;
}

/**
 * A sum a strategy names: no cents where it is whole, and more than cents where they would round it away.
 *
 * @example
 * moneyKept(250_000.5); // '250,000.50'
 * moneyKept(0.004); // '0.004'
 */
export function moneyKept(amount: number): string {
  return money(amount, Number.isInteger(amount) ? 0 : decimalsKept([amount]));
}

/**
 * Money on an axis: thousands as k, millions as M.
 *
 * @param digits of what is less than a thousand
 * @example
 * shortMoney(-12_000); // '−12k'
 */
export function shortMoney(amount: number, digits = 0): string {
  const size = Math.abs(amount);
  if (size >= 1e6) return `${decimal(amount / 1e6, size % 1e6 === 0 ? 0 : 1)}M`;
  if (size >= 1e3) return `${decimal(amount / 1e3, size % 1e3 === 0 ? 0 : 1)}k`;
  return decimal(amount, digits);
}
