import type { Desk } from './desk.ts';
import type { Trade } from './trade.ts';

/** Shares that are less than this part of those held are rounding. */
const ROUNDING = 1e-12;

/**
 * Shares of a trade that may be sold in a session: those it holds but for what was bought in it, at an exchange that does
 * not let shares be sold on the day they are bought. All there are of a short sale, which is bought back.
 */
export function settledShares(
  { strategy }: Pick<Desk, 'strategy'>,
  { stock, side, lastPurchase }: Pick<Trade, 'lastPurchase' | 'side' | 'stock'>,
  session: number,
): number {
  const { market, factor } = stock.tape;
  const held = Math.abs(stock.units) * factor[session]!;
  const isFree = strategy.settlement !== 'exchange' || market.sellsSameDay || side < 0;
  if (isFree || lastPurchase.session !== session) return held;
  const settled = held - lastPurchase.units * factor[session]!;
  return settled > ROUNDING * held ? settled : 0;
}
