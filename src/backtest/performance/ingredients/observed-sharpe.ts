import type { Facts } from '../facts.ts';
import type { NotMeasured } from '../metric.ts';
import { withoutDeviation } from './central-moments.ts';
import type { ObservedSharpe } from './sharpe-uncertainty.ts';

/** The Sharpe ratio a period of the view, above interest where the period is a session; or why there is none. */
export function observedSharpe({ view, moments, options }: Facts): ObservedSharpe | NotMeasured {
  const without = withoutDeviation(moments);
  if (without) return without;
  const { n, mean, deviation, skewness, kurtosis } = moments;
  const riskFree = view === 'trade' ? 0 : options.riskFree;
  return { sharpe: (mean - riskFree) / deviation, n, skewness, kurtosis };
}
