import { type Alternative, isAsExtreme } from '../p-value.ts';
import { slackAmong } from '../rounding.ts';
import type { Question } from './small-sample-method.ts';

/**
 * Sums over every block of the days in a circle, the block of the window first. Under a supposed effect θ a day, the
 * residuals of block j sum to own[j] − θ·effect[j].
 */
export interface BlockShifts {
  readonly own: Float64Array;
  readonly effect: Float64Array;
  /** The effect a day under which the window's residuals sum to nothing. */
  readonly centre: number;
}

/** Nothing where an effect leaves no trace in the residuals of the window. */
export function shiftedSums(own: Float64Array, effect: Float64Array, days: number): BlockShifts | undefined {
  const [sums, effects] = [own, effect].map((values) => circularSums(values, days));
  if (!(effects![0]! > 1e-9)) return undefined;
  return { own: sums!, effect: effects!, centre: sums![0]! / effects![0]! };
}

/** Sums of `days` values in a row, the last of them first, then one step on in the circle at a time. */
function circularSums(values: Float64Array, days: number): Float64Array {
  const length = values.length;
  return values.map((_, shift) => {
    let sum = 0;
    for (let i = 0; i < days; i++) sum += values[(length - days + shift + i) % length]!;
    return sum;
  });
}

/** Share of the blocks, the window's own included, whose residuals under an effect a day sum to as much. */
export function conformalPValue(
  { own, effect }: BlockShifts,
  theta: number,
  alternative: Alternative,
): number {
  const sums = own.map((sum, j) => sum - theta * effect[j]!);
  const slack = slackAmong(own) + Math.abs(theta) * slackAmong(effect);
  return sums.filter((sum) => isAsExtreme(sum, sums[0]!, slack, alternative)).length / sums.length;
}

/**
 * The effects over the window whose p is above 1 − confidence. Each block allows the effects up to some distance from
 * the centre, so that the ends are order statistics of these distances: no grid, no search.
 */
export function conformalInterval(
  shifts: BlockShifts,
  days: number,
  { alternative, confidence }: Question,
): { low: number; high: number } {
  const reach = (side: 1 | -1) => {
    const distances = distancesOf(shifts, side, alternative === 'two-sided').toSorted();
    const fewest = Math.floor((1 - confidence) * distances.length + 1e-9) + 1;
    const distance = distances[distances.length - fewest]!;
    return Number.isFinite(distance) ? days * (shifts.centre + side * distance) : Number.NaN;
  };
  return {
    low: alternative === 'less' ? Number.NaN : reach(-1),
    high: alternative === 'greater' ? Number.NaN : reach(1),
  };
}

/** How far from the centre to one side each block is still as extreme as the window; the window itself always is. */
function distancesOf({ own, effect, centre }: BlockShifts, side: 1 | -1, isTwoSided: boolean): Float64Array {
  return own.map((sum, j) => {
    if (j === 0) return Number.POSITIVE_INFINITY;
    const rest = side * (sum - centre * effect[j]!);
    // To the right of the centre the window's sum is negative: a block on the same side must stay below it.
    const opposite = within(-rest, effect[0]! - effect[j]!);
    return isTwoSided ? Math.max(opposite, within(rest, effect[0]! + effect[j]!)) : opposite;
  });
}

/** The largest u with u·slope ≤ rest; without end, ∞. */
function within(rest: number, slope: number): number {
  return slope > 0 ? rest / slope : Number.POSITIVE_INFINITY;
}
