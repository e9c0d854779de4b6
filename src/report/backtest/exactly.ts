import { share } from '../numbers.ts';

/**
 * A share as a strategy writes it, in percent: 0.125 % is not 0.1 %.
 *
 * @example
 * exactly(0.00025); // '0.025 %'
 */
export function exactly(fraction: number): string {
  return share(fraction, 6);
}
