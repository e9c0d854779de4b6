import type { ResolvedStrategy } from './strategy.ts';

type Levels = Pick<ResolvedStrategy, 'stop' | 'target' | 'trailingStop'>;

/** Why a trade is left within a session, and at what price. */
export interface Triggered {
  readonly reason: 'stop' | 'target' | 'trailing-stop';
  readonly price: number;
}

/** Prices at which a trade is left; NaN where there is none. In the prices the trade is marked at. */
export interface ExitLevels {
  readonly stop: number;
  readonly target: number;
}

/** Stop and target about a reference price. */
export function levelsAbout(reference: number, side: number, { stop, target }: Levels): ExitLevels {
  return {
    stop: reference * (1 - side * (stop ?? Number.NaN)),
    target: reference * (1 + side * (target ?? Number.NaN)),
  };
}

/** The trailing stop below the best close so far, the entry price included; NaN without one. */
export function trailingLevel(best: number, side: number, { trailingStop }: Levels): number {
  return best * (1 - side * (trailingStop ?? Number.NaN));
}

/**
 * What a stop-market and a limit order would have done at an open: a stop that the open is beyond is filled there, and
 * so is a target.
 *
 * @param side 1 for a purchase that is held, −1 for a short sale
 */
export function triggeredAtOpen(
  side: number,
  open: number,
  { stop, target }: ExitLevels,
  trailing: number,
): Triggered | undefined {
  const nearest = nearestStop(side, stop, trailing);
  if (side * (open - nearest.price) <= 0) return { ...nearest, price: open };
  if (side * (open - target) >= 0) return { reason: 'target', price: open };
  return undefined;
}

/**
 * The same within a session. A bar does not say whether its high or its low came first: the stop is taken to have been
 * reached before the target.
 *
 * @param open of the session; NaN for a price is no price
 */
export function triggeredWithin(
  side: number,
  { open, high, low }: { readonly open: number; readonly high: number; readonly low: number },
  { stop, target }: ExitLevels,
  trailing: number,
): Triggered | undefined {
  const [worst, best] = side > 0 ? [low, high] : [high, low];
  const nearest = nearestStop(side, stop, trailing);
  if (side * (worst - nearest.price) <= 0) return { ...nearest, price: worse(side, open, nearest.price) };
  if (side * (best - target) >= 0) return { reason: 'target', price: -worse(side, -open, -target) };
  return undefined;
}

/** Of the two stops the one that is reached first. */
function nearestStop(side: number, stop: number, trailing: number): Triggered {
  const isTrailing = Number.isNaN(stop) || side * (trailing - stop) > 0;
  return isTrailing ? { reason: 'trailing-stop', price: trailing } : { reason: 'stop', price: stop };
}

/** The worse of two prices to leave at; the second where the first is not known. */
function worse(side: number, open: number, level: number): number {
  return Number.isNaN(open) || side * (open - level) > 0 ? level : open;
}
