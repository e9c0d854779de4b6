import type { FittedWindow } from './fitted-window.ts';

/** What a diagnostic measures on one fit. */
export interface Diagnosis {
  readonly statistic: number;
  /** Of chi-squared or t; of the numerator of F. Missing where the statistic has no such distribution. */
  readonly degreesOfFreedom?: number;
  /** Of the denominator of F. */
  readonly denominatorDegreesOfFreedom?: number;
  readonly evidence: Evidence;
}

/** What a statistic is read by: its p-value, or the plain size of a share. */
export type Evidence = { readonly pValue: number } | { readonly isTroubled: boolean };

/** A diagnostic that is not defined for a fit: why. */
export interface NotDiagnosed {
  readonly reason: string;
}

/** One question put to the estimation window of a fit: may what the tests assume be believed of it? */
export interface Diagnostic {
  readonly name: string;
  readonly reference: string;
  readonly nullHypothesis: string;
  /** What follows where the evidence is against the null hypothesis, and where it is not. */
  readonly verdicts: { readonly troubled: string; readonly sound: string };
  diagnose(fit: FittedWindow): Diagnosis | NotDiagnosed;
}

/** Whether a diagnostic is defined for a fit. */
export function isDiagnosed(outcome: Diagnosis | NotDiagnosed): outcome is Diagnosis {
  return 'statistic' in outcome;
}

/**
 * What follows from a diagnosis, in plain words.
 *
 * @param level probability of crying wolf over a sound fit: 0.05
 */
export function verdictOf({ verdicts }: Diagnostic, { evidence }: Diagnosis, level: number): string {
  const isTroubled = 'pValue' in evidence ? evidence.pValue < level : evidence.isTroubled;
  return isTroubled ? verdicts.troubled : verdicts.sound;
}
