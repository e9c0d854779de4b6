import type { Facts } from './facts.ts';

/**
 * What the periods are that a metric speaks of. Event strategies are mostly flat, so that each tells another story:
 * `calendar` every session, cash included; `active` only the sessions in which something was held; `trade` every trade
 * that has ended.
 */
export type View = 'active' | 'calendar' | 'trade';

/** A metric that is not defined: why. */
export interface NotMeasured {
  readonly reason: string;
}

/** The value of a metric in its unit, or why there is none. */
export type Measured = number | NotMeasured;

/** Whether it is not defined. */
export function isNotMeasured(outcome: object): outcome is NotMeasured {
  return 'reason' in outcome;
}

/** One number about a strategy. */
export interface Metric {
  /** `fraction` (0.1 is 10 %), `1` for a pure number, or what is counted. */
  readonly unit: string;
  /** The formula in words and signs, the same for every view it is given in. */
  readonly definition: string;
  readonly reference: string;
  readonly views: readonly View[];
  measure(facts: Facts): Measured;
}

/** A quotient, or why there is none: nothing divided by. */
export function ratio(numerator: number, denominator: number, reason: string): Measured {
  return denominator === 0 ? { reason } : numerator / denominator;
}
