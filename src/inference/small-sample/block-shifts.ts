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
 * From the least to the largest of the effects over the window whose p is above 1 − confidence. Each block allows the effects
 * up to some distance from the centre, or beyond one, so that the ends are among these distances: no grid, no search.
 *
 * @returns NaN for an end where effects of any size are allowed
 */
export function conformalInterval(
  shifts: BlockShifts,
  days: number,
  { alternative, confidence }: Question,
): { low: number; high: number } {
  const reach = (side: 1 | -1) => {
    const allowed = allowedBy(shifts, side, alternative === 'two-sided');
    const fewest = Math.floor((1 - confidence) * allowed.length + 1e-9) + 1;
    const distance = farthest(allowed, fewest);
    return Number.isFinite(distance) ? days * (shifts.centre + side * distance) : Number.NaN;
  };
  return {
    low: alternative === 'less' ? Number.NaN : reach(-1),
    high: alternative === 'greater' ? Number.NaN : reach(1),
  };
}

/** Distances from the centre at which a block is as extreme as the window: those up to one, and those from one on. */
interface Allowed {
  readonly upTo: number;
  readonly from: number;
}

const always: Allowed = { upTo: Number.POSITIVE_INFINITY, from: Number.POSITIVE_INFINITY };
const never: Allowed = { upTo: Number.NEGATIVE_INFINITY, from: Number.POSITIVE_INFINITY };

/** To one side of the centre, what each block allows; the window itself everything. */
function allowedBy({ own, effect, centre }: BlockShifts, side: 1 | -1, isTwoSided: boolean): Allowed[] {
  const flat = 2 * slackAmong(effect);
  const nothing = slackAmong(own) + Math.abs(centre) * slackAmong(effect);
  /** The u with u·slope ≤ rest. A block whose effect is larger than the window's outgrows it in the end. */
  const within = (rest: number, slope: number): Allowed => {
    if (slope > flat) return { ...never, upTo: rest / slope };
    if (slope < -flat) return { ...never, from: rest / slope };
    return rest >= -nothing ? always : never;
  };
  return Array.from(own, (sum, j) => {
    if (j === 0) return always;
    const rest = side * (sum - centre * effect[j]!);
    // To the right of the centre the window's sum is negative: a block on the same side must stay below it.
    const opposite = within(-rest, effect[0]! - effect[j]!);
    return isTwoSided ? either(opposite, within(rest, effect[0]! + effect[j]!)) : opposite;
  });
}

function either(one: Allowed, other: Allowed): Allowed {
  const [upTo, from] = [Math.max(one.upTo, other.upTo), Math.min(one.from, other.from)];
  return from <= upTo ? always : { upTo, from };
}

/** The largest distance so many blocks allow; ∞ where they allow any. */
function farthest(allowed: readonly Allowed[], fewest: number): number {
  const outgrown = allowed.filter(({ from }) => Number.isFinite(from));
  const reached = (distance: number) =>
    allowed.filter(({ upTo }) => distance <= upTo).length +
    outgrown.filter(({ upTo, from }) => distance > upTo && distance >= from).length;
  const distances = allowed.map(({ upTo }) => upTo).toSorted((a, b) => b - a);
  return distances.find((distance) => reached(distance) >= fewest) ?? Number.NaN;
}
