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
  const width = 2 * reach + 1;
  const kept = new Int32Array(returns.length);
  let count = 0;
  let known = 0; // known: benchmark returns in a row, up to the furthest lead
  for (let t = 0; t < returns.length; t++) {
    known = Number.isNaN(benchmark[t]!) ? 0 : known + 1;
    const day = t - reach;
    if (day >= reach && known >= width && !Number.isNaN(returns[day]!)) kept[count++] = day;
  }
  const taken = (values: Float64Array, shift: number) => {
    const cases = new Float64Array(count);
    for (let i = 0; i < count; i++) cases[i] = values[kept[i]! + shift]!;
    return cases;
  };
  return {
    returns: taken(returns, 0),
    shifted: Array.from({ length: width }, (_, i) => taken(benchmark, i - reach)),
  };
}
