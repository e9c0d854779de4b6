import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/** What a search over variants leaves to be allowed for: how many there were, and how their Sharpe ratios differ. */
export interface Trials {
  /** N, the variants that were tried, the one told included. */
  readonly count: number;
  /** V: variance over the variants of the Sharpe ratio a session, divisor N − 1. */
  readonly sharpeVariance: number;
}

/** What the metrics leave to choose. */
export interface PerformanceOptions {
  /** Interest on cash a session, fraction. */
  readonly riskFree: number;
  /** Return a session below which Sortino counts a loss, fraction. */
  readonly target: number;
  /** Share of the worst periods that value at risk and expected shortfall are about. */
  readonly tail: number;
  /** Probability the minimum track record length asks for. */
  readonly confidence: number;
  /** Without it there is no deflated Sharpe ratio. */
  readonly trials?: Trials;
}

export const defaultOptions: PerformanceOptions = { riskFree: 0, target: 0, tail: 0.05, confidence: 0.95 };

/**
 * Holds options to what is legal.
 *
 * @throws QuestionError with all that is wrong
 */
export function checkOptions({ riskFree, target, tail, confidence, trials }: PerformanceOptions): void {
  const findings: Finding[] = [];
  const expect = (isLegal: boolean, what: string, legal: string, given: number) => {
    if (!isLegal)
      findings.push({ severity: 'error', code: 'performance-option', message: must({ what, legal, given }) });
  };
  for (const [what, given] of Object.entries({ riskFree, target }))
    expect(Number.isFinite(given), what, 'be a number, a fraction a session', given);
  for (const [what, given] of Object.entries({ tail, confidence }))
    expect(given > 0 && given < 1, what, 'be between 0 and 1', given);
  if (trials !== undefined) {
    const { count, sharpeVariance } = trials;
    expect(Number.isInteger(count) && count >= 1, 'trials.count', 'be a whole number, 1 or more', count);
    expect(sharpeVariance >= 0, 'trials.sharpeVariance', 'be 0 or more', sharpeVariance);
  }
  if (findings.length > 0) throw new QuestionError(findings);
}
