import { decimal, share } from '../numbers.ts';

/** Most decimals a number can be written with. */
const MOST = 100;

/**
 * A share as a strategy writes it, in percent: 0.125 % is not 0.1 %.
 *
 * @example
 * exactly(0.00025); // '0.025 %'
 */
export function exactly(fraction: number): string {
  return share(fraction, 6);
}

/**
 * A number as a strategy writes it, all its figures and no exponent.
 *
 * @example
 * written(1e-7); // '0.0000001'
 * written(7.8); // '7.8'
 */
export function written(number: number): string {
  let decimals = 0;
  while (decimals < MOST && Number(number.toFixed(decimals)) !== number) decimals++;
  return decimal(number, decimals);
}
