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
