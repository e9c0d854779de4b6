import type { Curve } from './curve.ts';

/** One fall from a highest equity until it is reached again. */
export interface Drawdown {
  /** Epoch day of the highest equity before. */
  readonly start: number;
  /** Epoch day of the lowest equity. */
  readonly trough: number;
  /** Epoch day on which the highest was reached again; NaN where it has not been. */
  readonly recovery: number;
  /** Equity at the trough over the highest, less 1; fraction, negative. */
  readonly depth: number;
  /** Calendar days from start to recovery, or to the last day of the curve. */
  readonly days: number;
}

/**
 * The deepest falls, deepest first, the earlier first where two are as deep. They do not overlap: a new one begins only
 * when the last has been made good.
 *
 * @param curve n + 1 closes
 * @param count how many at most
 * @returns depths as negative fractions of the highest equity before
 * @see Magdon-Ismail & Atiya (2004), Maximum drawdown, Risk 17
 * @example
 * const curve: Curve = {
 *   dates: Int32Array.of(20566, 20567, 20570, 20571),
 *   equity: Float64Array.of(1_000_000, 1_040_000, 988_000, 1_050_000),
 *   exposure: Float64Array.of(0, 0.5, 0.5, 0),
 *   sessionsPerYear: 246,
 * };
 * const [deepest] = drawdowns(curve);
 * // The maximum drawdown, and the days until it was made good.
 * [deepest?.depth, deepest?.days]; // [-0.05, 4]
 */
export function drawdowns({ dates, equity }: Curve, count = 10): Drawdown[] {
  const falls: Drawdown[] = [];
  let peak = 0;
  let trough = 0;
  const close = (recovery: number, until: number) => {
    if (equity[trough]! < equity[peak]!)
      falls.push({
        start: dates[peak]!,
        trough: dates[trough]!,
        recovery,
        depth: equity[trough]! / equity[peak]! - 1,
        days: until - dates[peak]!,
      });
  };
  for (let i = 1; i < equity.length; i++) {
    if (equity[i]! >= equity[peak]!) {
      close(dates[i]!, dates[i]!);
      [peak, trough] = [i, i];
    } else if (equity[i]! < equity[trough]!) trough = i;
  }
  close(Number.NaN, dates.at(-1)!);
  return falls.toSorted((a, b) => a.depth - b.depth || a.start - b.start).slice(0, count);
}
