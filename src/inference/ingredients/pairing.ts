/**
 * Which pairs of observations count towards r̄, their residuals always matched by calendar date: every pair by the share
 * of dates their windows have in common (`overlap`), every pair in full (`calendar`), or only pairs with the same day 0
 * (`same-day`).
 */
export type Pairing = (typeof pairings)[number];

export const pairings = ['overlap', 'calendar', 'same-day'] as const;

/** r̄, the mean correlation of the residuals of two observations, and the pairing it is told by. */
export interface MeanCorrelation {
  readonly pairing: Pairing;
  readonly mean: number;
}

/** n/(1 + (n − 1)r̄): how many independent observations would say as much; NaN where r̄ is impossible for n. */
export function effectiveObservations(n: number, { mean }: MeanCorrelation): number {
  const inflation = 1 + (n - 1) * mean;
  return inflation > 0 ? n / inflation : Number.NaN;
}
