import type { SpecificationCurve } from './specification-curve.ts';

/**
 * One number that says how far a whole curve is from what it would be where nothing happened; its p-value is the share
 * of curves, drawn where nothing happened, in which it is at least as large (Simonsohn, Simmons & Nelson 2020,
 * Specification curve analysis, Nature Human Behaviour 4).
 */
export interface CurveStatistic {
  readonly name: string;
  /**
   * @param extremity how extreme a signed number is by the alternative of the study: its size where both sides count
   * @returns larger for curves further from nothing; NaN where no specification has an estimate
   */
  of(curve: SpecificationCurve, extremity: (value: number) => number): number;
}
