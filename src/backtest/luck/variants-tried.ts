import { centralMoments } from '../performance/ingredients/central-moments.ts';
import { deflatedSharpe, probabilisticSharpe } from '../performance/ingredients/sharpe-uncertainty.ts';
import type { NotMeasured } from '../performance/metric.ts';
import type { Trials } from '../performance/options.ts';
import { checkVariants, type Variants } from './variants.ts';

/** What a search over variants leaves of the best one. */
export interface VariantsTried {
  /** For the options of {@link performanceOf}: N, and the variance of the Sharpe ratios. */
  readonly trials: Trials;
  /** The variant with the largest Sharpe ratio, and that ratio a session. */
  readonly best: number;
  readonly sharpe: number;
  /** Probability that its true Sharpe ratio is above 0 had it been the only one. */
  readonly probabilistic: number;
  /** The same above what the best of N without skill would show. */
  readonly deflated: number;
}

/**
 * How many variants were tried, and what that leaves. Variants that never vary have no Sharpe ratio, but were tried and
 * are counted; correlated ones count in full, which is conservative.
 *
 * @param variants returns, or returns less a benchmark's, over the same sessions, fractions
 * @returns `reason` where fewer than two variants have a Sharpe ratio
 * @throws QuestionError where the variants have no legal shape
 * @see Bailey & López de Prado (2014), The deflated Sharpe ratio, Journal of Portfolio Management 40
 * @example
 * const returns = Float64Array.from({ length: 250 }, (_, i) => 0.01 * Math.sin(i * i));
 * const variants = [returns, returns.map((value) => 0.001 - value)];
 * const tried = variantsTried(variants);
 * 'reason' in tried ? tried.reason : [tried.best, tried.trials.count]; // [1, 2]
 */
export function variantsTried(variants: Variants): VariantsTried | NotMeasured {
  checkVariants(variants);
  const moments = variants.map(centralMoments);
  const sharpes = Float64Array.from(moments, ({ mean, deviation }) =>
    deviation > 0 ? mean / deviation : Number.NaN,
  );
  const known = sharpes.filter((sharpe) => !Number.isNaN(sharpe));
  if (known.length < 2) return { reason: 'fewer than two variants have returns that vary' };
  const sharpe = known.reduce((a, b) => Math.max(a, b));
  const best = sharpes.indexOf(sharpe);
  const trials = { count: variants.length, sharpeVariance: centralMoments(known).deviation ** 2 };
  const observed = { ...moments[best]!, sharpe };
  return {
    trials,
    best,
    sharpe,
    probabilistic: probabilisticSharpe(observed, 0),
    deflated: deflatedSharpe(observed, trials.sharpeVariance, trials.count),
  };
}
