/** Where a minimum was found, or how far the search came. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** Whether the gradient vanished there, within tolerance. */
  readonly converged: boolean;
}

const MOST_STEPS = 500;
/** Largest relative gradient, |gᵢ|·|xᵢ|/|f|, that counts as vanished: what central differences can tell from zero. */
const FLAT = 1e-6;

/**
 * Minimum of a smooth function without constraints: quasi-Newton steps (Broyden, Fletcher, Goldfarb & Shanno 1970; Nocedal
 * & Wright, Numerical Optimization, algorithm 6.1) on gradients by central differences, each step halved until it descends
 * enough. Infinite or undefined values are stepped back from.
 *
 * @param start length k, where the function is finite
 * @example
 * minimise(([x, y]) => (x - 1) ** 2 + 10 * (y + 2) ** 2, [0, 0]).point; // 1 and −2, to some seven digits
 */
export function minimise(value: (point: Float64Array) => number, start: ArrayLike<number>): Minimum {
  let point: Float64Array = Float64Array.from(start);
  let height = value(point);
  let slope: Float64Array = gradient(value, point);
  let inverse = identity(point.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (isFlat(point, slope, height)) return { point, value: height, converged: true };
    const direction = descent(inverse, slope);
    const next = lineSearch(value, point, height, slope, direction);
    if (next === undefined) return { point, value: height, converged: isFlat(point, slope, height, 100) };
    const nextSlope = gradient(value, next.point);
    inverse = updated(inverse, difference(next.point, point), difference(nextSlope, slope));
    [point, height, slope] = [next.point, next.height, nextSlope];
  }
  return { point, value: height, converged: isFlat(point, slope, height) };
}

function isFlat(point: Float64Array, slope: Float64Array, height: number, patience = 1): boolean {
  const size = Math.max(1, Math.abs(height));
  return slope.every(
    (part, i) => Math.abs(part) * Math.max(1, Math.abs(point[i]!)) <= patience * FLAT * size,
  );
}

function gradient(value: (point: Float64Array) => number, point: Float64Array): Float64Array {
  const moved = point.slice();
  return point.map((at, i) => {
    const step = Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(at));
    moved[i] = at + step;
    const above = value(moved);
    moved[i] = at - step;
    const below = value(moved);
    moved[i] = at;
    return (above - below) / (2 * step);
  });
}

/** −H·g, or straight down where that does not descend. */
function descent(inverse: readonly Float64Array[], slope: Float64Array): Float64Array {
  const direction = Float64Array.from(inverse, (row) => -dot(row, slope));
  return dot(direction, slope) < 0 ? direction : slope.map((part) => -part);
}

/** Halves the step until it descends by a small share of what the slope promises; nothing where none does. */
function lineSearch(
  value: (point: Float64Array) => number,
  point: Float64Array,
  height: number,
  slope: Float64Array,
  direction: Float64Array,
): { readonly point: Float64Array; readonly height: number } | undefined {
  const promised = dot(slope, direction);
  for (let share = 1; share > 1e-12; share /= 2) {
    const reached = point.map((at, i) => at + share * direction[i]!);
    const there = value(reached);
    if (there <= height + 1e-4 * share * promised) return { point: reached, height: there };
  }
  return undefined;
}

/** The inverse Hessian after a step s along which the slope changed by y. */
function updated(inverse: readonly Float64Array[], s: Float64Array, y: Float64Array): Float64Array[] {
  const curvature = dot(s, y);
  if (!(curvature > 1e-12 * Math.sqrt(dot(s, s) * dot(y, y)))) return [...inverse];
  const hy = Float64Array.from(inverse, (row) => dot(row, y));
  const factor = (1 + dot(y, hy) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map((h, j) => h + factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / curvature),
  );
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)),
  );
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}
