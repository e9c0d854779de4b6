import type { FillPrice } from './clock.ts';
import type { Trade } from './trade.ts';

/** Notes where a trade stood at an adjusted price. */
export function noteExcursion(trade: Trade, adjustedPrice: number): void {
  const { entry } = trade.levels;
  const moved = trade.side * (adjustedPrice / entry - 1);
  if (moved < trade.adverse) trade.adverse = moved;
  if (moved > trade.favourable) trade.favourable = moved;
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
