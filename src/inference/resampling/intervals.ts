import * as normal from '../../numeric/distributions/normal.ts';
import type { Alternative } from '../p-value.ts';
import { slackAmong } from '../rounding.ts';
import type { ClusteredValues } from './clustered-values.ts';

/** Ends of an interval; NaN where it is open, or there are too few draws to tell. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** From quantile to quantile of the draws. */
export function percentileInterval(
  ascending: Float64Array,
  alternative: Alternative,
  confidence: number,
): Interval {
  return between(ascending, alternative, confidence, (share) => share);
}

/**
 * The percentile interval with its shares corrected for the bias of the draws and the acceleration of the estimate
 * (Efron 1987, Better bootstrap confidence intervals, JASA 82).
 */
export function bcaInterval(
  ascending: Float64Array,
  estimate: number,
  acceleration: number,
  alternative: Alternative,
  confidence: number,
): Interval {
  // A draw that gives the estimate itself counts half, whatever order it was summed in.
  const slack = slackAmong(ascending);
  const below = ascending.reduce(
    (sum, value) => sum + (Math.abs(value - estimate) <= slack ? 0.5 : value < estimate ? 1 : 0),
    0,
  );
  const bias = normal.quantile(below / ascending.length);
  return between(ascending, alternative, confidence, (share) => {
    const shifted = bias + normal.quantile(share);
    return normal.lowerTail(bias + shifted / (1 - acceleration * shifted));
  });
}

/** Σ(θ̄ − θ₍g₎)³/(6(Σ(θ̄ − θ₍g₎)²)^1.5) over the means with one date left out. */
export function jackknifeAcceleration({ n, mean, counts, deviations }: ClusteredValues): number {
  const left = deviations.map((deviation, g) => mean - deviation / (n - counts[g]!));
  const centre = left.reduce((sum, value) => sum + value, 0) / left.length;
  let squares = 0;
  let cubes = 0;
  for (const value of left) {
    const square = (centre - value) ** 2;
    squares += square;
    cubes += square * (centre - value);
  }
  return cubes / (6 * squares * Math.sqrt(squares));
}

function between(
  ascending: Float64Array,
  alternative: Alternative,
  confidence: number,
  corrected: (share: number) => number,
): Interval {
  const tail = alternative === 'two-sided' ? (1 - confidence) / 2 : 1 - confidence;
  return {
    low: alternative === 'less' ? Number.NaN : quantileOf(ascending, corrected(tail)),
    high: alternative === 'greater' ? Number.NaN : quantileOf(ascending, corrected(1 - tail)),
  };
}

/** The (B + 1)·share-th of B draws, between two of them in proportion; NaN beyond the first and the last. */
function quantileOf(ascending: Float64Array, share: number): number {
  // 0.05 as 1 − 0.95 is not quite 0.05: a place within rounding of a whole number is that number.
  const exact = (ascending.length + 1) * share;
  const place = Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : exact;
  if (!(place >= 1 && place <= ascending.length)) return Number.NaN;
  const [low, high] = [ascending[Math.floor(place) - 1]!, ascending[Math.ceil(place) - 1]!];
  return low + (place - Math.floor(place)) * (high - low);
}
