/**
 * How much a pair of observations counts in r̄, the mean over every pair, their residuals always matched by calendar date: by
 * the share of dates their windows have in common (`overlap`), in full (`calendar`), or in full with the same day 0 and
 * otherwise as 0 (`same-day`).
 */
export type Pairing = (typeof pairings)[number];

export const pairings = ['overlap', 'calendar', 'same-day'] as const;

/** r̄, the mean correlation of the residuals of two observations, and the pairing it is told by. */
export interface MeanCorrelation {
  readonly pairing: Pairing;
  readonly mean: number;
}

/** What 1 + (n − 1)r̄ or 1 − r̄ may be off by, for each observation: below it neither can be told from nothing. */
export const ROUNDING = 1e-12;

/** 1 + (n − 1)r̄, the variance of a mean over that of independent observations; nothing where r̄ is impossible for n. */
export function inflationOf(n: number, { mean }: MeanCorrelation): number | undefined {
  const inflation = 1 + (n - 1) * mean;
  return inflation > ROUNDING * n ? inflation : undefined;
}

/** n/(1 + (n − 1)r̄): how many independent observations would say as much; NaN where r̄ is impossible for n. */
export function effectiveObservations(n: number, correlation: MeanCorrelation): number {
  return n / (inflationOf(n, correlation) ?? Number.NaN);
}
