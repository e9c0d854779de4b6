const CENTS = 100;
/** Slack for amounts that are half a cent but for the last bits of a product. */
const SLACK = 1e-9;

/**
 * An amount or price to the nearest cent, half up.
 *
 * @example
 * toCent(5.005); // 5.01
 */
export function toCent(amount: number): number {
  return Math.floor(amount * CENTS + 0.5 + SLACK) / CENTS;
}
