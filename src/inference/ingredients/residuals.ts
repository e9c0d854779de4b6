import type { Contribution } from '../../abnormal/sample.ts';
import { momentsOf } from '../../numeric/moments.ts';
import { dateAxis, placedOn } from './date-axis.ts';

/** Residuals of one estimation window on the dates of its sample: less their mean, of length one, NaN where missing. */
export interface DatedResiduals {
  /** Position of the first value among the dates of the sample. */
  readonly start: number;
  readonly values: Float64Array;
  /** M, how many are not missing. */
  readonly known: number;
}

/** The residuals of every observation on one axis: the dates any of them has, in order. O(n·T). */
export function dateResiduals(
  contributions: readonly Pick<Contribution, 'estimation' | 'estimationDates'>[],
): DatedResiduals[] {
  const axis = dateAxis(contributions.map(({ estimationDates }) => estimationDates));
  return contributions.map(({ estimation, estimationDates }) => {
    const { start, end } = placedOn(axis, estimationDates);
    const { mean, squares, count } = momentsOf(estimation);
    const norm = Math.sqrt(squares[0]!);
    const values = new Float64Array(end - start).fill(Number.NaN);
    for (let t = 0; t < estimation.length; t++)
      values[axis.positions[estimationDates[t]! - axis.first]! - start] = (estimation[t]! - mean[0]!) / norm;
    return { start, values, known: count[0]! };
  });
}

/** Pairs with fewer dates in common are taken as uncorrelated. */
export const FEWEST_COMMON = 30;

/** Correlation of two observations over the dates both have a residual; 0 with fewer than {@link FEWEST_COMMON}. */
export function pairCorrelation(a: DatedResiduals, b: DatedResiduals): number {
  const from = Math.max(a.start, b.start);
  const to = Math.min(a.start + a.values.length, b.start + b.values.length);
  if (to - from < FEWEST_COMMON) return 0;
  const own = a.values.subarray(from - a.start);
  const other = b.values.subarray(from - b.start);
  const isWhole = to - from === Math.max(a.values.length, b.values.length);
  if (isWhole && isComplete(a) && isComplete(b)) return dot(own, other);
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let t = 0; t < to - from; t++) {
    const x = own[t]!;
    const y = other[t]!;
    const product = x * y;
    if (Number.isNaN(product)) continue;
    n++;
    sumX += x;
    sumY += y;
    xx += x * x;
    yy += y * y;
    xy += product;
  }
  if (n < FEWEST_COMMON) return 0;
  const [varianceX, varianceY] = [xx - (sumX * sumX) / n, yy - (sumY * sumY) / n];
  if (isStill(varianceX, xx) || isStill(varianceY, yy)) return 0;
  return (xy - (sumX * sumY) / n) / Math.sqrt(varianceX * varianceY);
}

/** Of two vectors of length one about their mean this is the correlation. */
function dot(a: Float64Array, b: Float64Array): number {
  let product = 0;
  for (let t = 0; t < a.length; t++) product += a[t]! * b[t]!;
  return product;
}

function isComplete({ values, known }: DatedResiduals): boolean {
  return known === values.length;
}

/** Whether what is left of squares about a mean is no more than their rounding. */
function isStill(aboutMean: number, squares: number): boolean {
  return !(aboutMean > 1e-13 * squares);
}
