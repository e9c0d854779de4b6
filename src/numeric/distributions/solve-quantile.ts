/** What {@link solveQuantile} inverts: a probability that rises or falls with x > 0. */
export interface QuantileProblem {
  /** The probability at x, a tail or a central part; exact when small. */
  readonly probability: (x: number) => number;
  readonly density: (x: number) => number;
  readonly rising: boolean;
  /** The probability to reach, 0 < target < 1. */
  readonly target: number;
  readonly start: number;
}

/**
 * The x > 0 at which a probability reaches its target, by Newton's method on ln probability against ln x.
 *
 * On these scales tails are nearly straight lines (powers of x) and concave, so a poor start costs a few steps and
 * a tiny target none. The steps are kept between the bounds found so far; where one leaves them, or the
 * probability underflows, the bounds are halved instead. 0 or Infinity where the quantile is beyond the doubles.
 *
 * @example
 * const target = 0.25;
 * solveQuantile({ probability: (x) => x, density: () => 1, rising: true, target, start: 0.5 }); // 0.25
 */
export function solveQuantile({ probability, density, rising, target, start }: QuantileProblem): number {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = start;
  for (let step = 0; step < 200; step++) {
    const reached = probability(x);
    const error = reached - target;
    if (error === 0) return x;
    if (error > 0 === rising) high = x;
    else low = x;
    const slope = ((rising ? 1 : -1) * x * density(x)) / reached;
    const excess = Math.abs(error) < 0.5 * target ? Math.log1p(error / target) : Math.log(reached / target);
    const change = -excess / slope;
    const next = Math.abs(change) < 0.5 ? x + x * Math.expm1(change) : x * Math.exp(change);
    // The next error would be about change² / 2 of x: below rounding.
    if (Math.abs(change) < 1e-9) return next;
    x = next > low && next < high ? next : between(low, high);
    if (x <= low || x >= high) return high === Number.POSITIVE_INFINITY ? high : low;
  }
  return x;
}

/** Halfway on the scale of ln x, over all doubles where a bound is not known yet. */
function between(low: number, high: number): number {
  return Math.sqrt(Math.max(low, Number.MIN_VALUE)) * Math.sqrt(Math.min(high, Number.MAX_VALUE));
}
