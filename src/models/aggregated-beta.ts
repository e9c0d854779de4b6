import type { OwnFit } from './model.ts';

/**
 * The fit of a market model whose beta is put together from several slopes: a = R̄ − b·R̄m, s² = SSR/(n − 2) over the
 * days the slopes were estimated on.
 */
export function aggregatedBeta(beta: number, returns: Float64Array, benchmark: Float64Array): OwnFit {
  const n = returns.length;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const alpha = mean(returns) - beta * mean(benchmark);
  const squares = returns.reduce((sum, value, t) => sum + (value - alpha - beta * benchmark[t]!) ** 2, 0);
  return {
    coefficients: Float64Array.of(alpha, beta),
    observations: n,
    sigma: Math.sqrt(squares / (n - 2)),
    degreesOfFreedom: n - 2,
  };
}

/** Returns, and the benchmark shifted by each lead or lag, on the days that have all of them inside the window. */
export interface ShiftedCases {
  readonly returns: Float64Array;
  /** One array a shift, from −reach to +reach. */
  readonly shifted: readonly Float64Array[];
}

/** Leads and lags never leave the window: its first and last `reach` days are only led and lagged from. */
export function shiftedCases(returns: Float64Array, benchmark: Float64Array, reach: number): ShiftedCases {
  const shifts = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const kept: number[] = [];
  for (let t = reach; t < returns.length - reach; t++) {
    if (!Number.isNaN(returns[t]!) && shifts.every((shift) => !Number.isNaN(benchmark[t + shift]!)))
      kept.push(t);
  }
  return {
    returns: Float64Array.from(kept, (t) => returns[t]!),
    shifted: shifts.map((shift) => Float64Array.from(kept, (t) => benchmark[t + shift]!)),
  };
}
