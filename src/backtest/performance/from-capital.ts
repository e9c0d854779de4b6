import type { Curve } from './curve.ts';

/**
 * A curve from what a ledger knows at the close of each session: the starting equity is put before the first of them,
 * dated the day before, with nothing held and nothing traded. So costs of the first session count as lost.
 *
 * @param capital starting equity, base currency
 * @param closes arrays of length n, one entry a session
 * @returns arrays of length n + 1
 * @example
 * const ledger: Curve = {
 *   dates: Int32Array.of(20567, 20570),
 *   equity: Float64Array.of(990_000, 1_020_000),
 *   exposure: Float64Array.of(0.5, 0),
 *   sessionsPerYear: 246,
 * };
 * fromCapital(1_000_000, ledger).equity; // [1_000_000, 990_000, 1_020_000]
 */
export function fromCapital(capital: number, closes: Curve): Curve {
  const { dates, equity, exposure, netExposure, benchmark, traded, sessionsPerYear } = closes;
  const after = (first: number, values: Float64Array) => {
    const all = new Float64Array(values.length + 1);
    all[0] = first;
    all.set(values, 1);
    return all;
  };
  return {
    dates: Int32Array.of((dates[0] ?? 0) - 1, ...dates),
    equity: after(capital, equity),
    exposure: after(0, exposure),
    ...(netExposure && { netExposure: after(0, netExposure) }),
    ...(benchmark && { benchmark: after(Number.NaN, benchmark) }),
    ...(traded && { traded: after(0, traded) }),
    sessionsPerYear,
  };
}
