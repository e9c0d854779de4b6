import * as normal from '../../../numeric/distributions/normal.ts';

/** A Sharpe ratio a period, never annualised, and what its uncertainty hangs on. */
export interface ObservedSharpe {
  readonly sharpe: number;
  /** Periods it was measured over. */
  readonly n: number;
  readonly skewness: number;
  /** Raw: 3 for a normal distribution. Feeding excess kurtosis here is a common fault. */
  readonly kurtosis: number;
}

/** Euler–Mascheroni. */
const EULER = 0.5772156649015329;

/** 1 − g₃ SR + (g₄ − 1)/4 SR²: n − 1 times the variance of the estimated Sharpe ratio (Mertens 2002). */
function spread({ sharpe, skewness, kurtosis }: ObservedSharpe): number {
  return 1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe ** 2;
}

/**
 * Standard error of a Sharpe ratio, returns not normal: √((1 − g₃ SR + (g₄ − 1)/4 SR²)/(n − 1)).
 *
 * @see Mertens (2002), Comments on variance of the IID estimator in Lo
 */
export function sharpeStandardError(observed: ObservedSharpe): number {
  return Math.sqrt(spread(observed) / (observed.n - 1));
}

/**
 * PSR: probability that the true Sharpe ratio is above `threshold`, a period.
 *
 * @param observed Sharpe ratio a period, not annualised
 * @param threshold a Sharpe ratio a period
 * @returns a probability
 * @see Bailey & López de Prado (2012), The Sharpe ratio efficient frontier, Journal of Risk 15
 * @example
 * probabilisticSharpe({ sharpe: 0.1, n: 101, skewness: 0, kurtosis: 3 }, 0); // 0.8407
 */
export function probabilisticSharpe(observed: ObservedSharpe, threshold: number): number {
  return normal.lowerTail((observed.sharpe - threshold) / sharpeStandardError(observed));
}

/**
 * SR₀: the Sharpe ratio the best of N variants without any skill is expected to show, √V((1 − γ) z(1 − 1/N) + γ z(1 − 1/(N e))).
 * One variant, which is no search, is expected to show 0.
 *
 * @param variance V, of the Sharpe ratio a period over the variants
 * @param trials N, a whole number from 1; correlated variants count in full, so that the threshold is rather too high
 * @see Bailey & López de Prado (2014), The deflated Sharpe ratio, Journal of Portfolio Management 40
 * @example
 * expectedMaximumSharpe(0.5 / 250, 100); // 0.1132
 */
export function expectedMaximumSharpe(variance: number, trials: number): number {
  if (trials === 1) return 0;
  const [first, second] = [normal.upperQuantile(1 / trials), normal.upperQuantile(1 / (trials * Math.E))];
  return Math.sqrt(variance) * ((1 - EULER) * first + EULER * second);
}

/**
 * DSR: probability that the true Sharpe ratio is above what the best of N variants would show by luck.
 *
 * @param observed Sharpe ratio a period, not annualised
 * @param variance V, of the Sharpe ratio a period over the variants
 * @param trials N, a whole number from 1
 * @returns a probability
 * @see Bailey & López de Prado (2014), The deflated Sharpe ratio, Journal of Portfolio Management 40
 * @example
 * // The best of 100 variants whose Sharpe ratios a session have a variance of 0.002.
 * deflatedSharpe({ sharpe: 0.15, n: 250, skewness: -0.5, kurtosis: 5 }, 0.002, 100); // 0.7105
 */
export function deflatedSharpe(observed: ObservedSharpe, variance: number, trials: number): number {
  return probabilisticSharpe(observed, expectedMaximumSharpe(variance, trials));
}

/**
 * minTRL: periods after which a Sharpe ratio like this one would be told from `threshold` with the confidence asked for.
 * Where it is below the threshold, this is how long until that much is known.
 *
 * @param observed Sharpe ratio a period, not annualised
 * @param threshold a Sharpe ratio a period
 * @param confidence between 0 and 1
 * @returns periods, not rounded
 * @see Bailey & López de Prado (2012), The Sharpe ratio efficient frontier, Journal of Risk 15
 * @example
 * minimumTrackRecord({ sharpe: 0.1, n: 101, skewness: 0, kurtosis: 3 }, 0, 0.95); // 272.9
 */
export function minimumTrackRecord(observed: ObservedSharpe, threshold: number, confidence: number): number {
  const quantile = normal.upperQuantile(1 - confidence);
  return 1 + spread(observed) * (quantile / (observed.sharpe - threshold)) ** 2;
}
