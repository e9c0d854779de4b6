/** Slack for a price that is on the grid but for the last bits of a quotient. */
const SLACK = 1e-6;

/**
 * A price on the grid of what can be quoted, rounded against the trader.
 *
 * @param direction 1 for a purchase, which is rounded up, −1 for a sale
 * @param tick NaN or 0 where there is no grid
 * @example
 * onTick(16.338165, 0.02, 1); // 16.34
 */
export function onTick(price: number, tick: number, direction: number): number {
  if (!(tick > 0)) return price;
  const ticks = price / tick;
  const whole = direction > 0 ? Math.ceil(ticks - SLACK) : Math.floor(ticks + SLACK);
  // Ticks are decimal fractions: away with the bits that binary multiplication leaves.
  return Number((whole * tick).toFixed(8));
}
