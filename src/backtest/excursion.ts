import type { FillPrice } from './clock.ts';
import type { Trade } from './trade.ts';

/** The worst and the best a trade stood at, fractions of its entry price. */
export interface Excursion {
  readonly adverse: number;
  readonly favourable: number;
}

/** Of the extremes noted: only once all of it is bought is the entry price known that they are counted from. */
export function excursionOf({ side, levels: { entry }, lowest, highest }: Trade): Excursion {
  const [worst, best] = side > 0 ? [lowest, highest] : [highest, lowest];
  const adverse = side * (worst / entry - 1);
  const favourable = side * (best / entry - 1);
  return { adverse: adverse < 0 ? adverse : 0, favourable: favourable > 0 ? favourable : 0 };
}

/** Notes that a trade was held at an adjusted price. */
export function noteExcursion(trade: Trade, adjustedPrice: number): void {
  if (!(adjustedPrice >= trade.lowest)) trade.lowest = adjustedPrice;
  if (!(adjustedPrice <= trade.highest)) trade.highest = adjustedPrice;
}

/** The extremes of a session a trade was held to the close of; of the one it was entered at the close of, the close. */
export function noteBar(trade: Trade, session: number): void {
  const { high, low, close } = trade.stock.tape;
  const wasHeld = trade.entered.session !== session || trade.entered.at !== 'close';
  notePrices(trade, session, wasHeld ? [close, high, low] : [close]);
}

/**
 * What is known of the session a trade is left in, before the fill: to its close the whole bar; from within it, where
 * which extreme came first is not known, the open.
 */
export function noteLastBar(trade: Trade, session: number, at: FillPrice | 'intraday'): void {
  if (at === 'close') noteBar(trade, session);
  if (at === 'intraday') notePrices(trade, session, [trade.stock.tape.open]);
}

function notePrices(trade: Trade, session: number, columns: readonly Float64Array[]): void {
  const factor = trade.stock.tape.factor[session]!;
  for (const prices of columns) {
    const price = prices[session]! * factor;
    if (!Number.isNaN(price)) noteExcursion(trade, price);
  }
}
