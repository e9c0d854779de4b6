import type { Curve } from '../curve.ts';

/** E_n/E₀ − 1. */
export function totalReturn({ equity }: Curve): number {
  return equity.at(-1)! / equity[0]! - 1;
}

/** (E_n/E₀)^(A/n) − 1, n the sessions: a year is A of them. */
export function geometricAnnual({ equity, sessionsPerYear }: Curve): number {
  return Math.expm1((sessionsPerYear / (equity.length - 1)) * Math.log(equity.at(-1)! / equity[0]!));
}
