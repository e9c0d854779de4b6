import type { Metric } from './metric.ts';
import { activeSessions } from './metrics/active-sessions.ts';
import { alpha } from './metrics/alpha.ts';
import { annualReturn } from './metrics/annual-return.ts';
import { best } from './metrics/best.ts';
import { beta } from './metrics/beta.ts';
import { cagr } from './metrics/cagr.ts';
import { calmar } from './metrics/calmar.ts';
import { concurrencyAverage } from './metrics/concurrency-average.ts';
import { concurrencyMax } from './metrics/concurrency-max.ts';
import { deflatedSharpeMetric } from './metrics/deflated-sharpe.ts';
import { eventDates } from './metrics/event-dates.ts';
import { expectancy } from './metrics/expectancy.ts';
import { expectancyP } from './metrics/expectancy-p.ts';
import { expectancyT } from './metrics/expectancy-t.ts';
import { expectedShortfall } from './metrics/expected-shortfall.ts';
import { expectedShortfallNormal } from './metrics/expected-shortfall-normal.ts';
import { exposureTime } from './metrics/exposure-time.ts';
import { grossExposureAverage } from './metrics/gross-exposure-average.ts';
import { grossExposureMax } from './metrics/gross-exposure-max.ts';
import { hitRate } from './metrics/hit-rate.ts';
import { holdingDays } from './metrics/holding-days.ts';
import { informationRatio } from './metrics/information-ratio.ts';
import { kurtosis } from './metrics/kurtosis.ts';
import { maeAverage } from './metrics/mae-average.ts';
import { maxDrawdown } from './metrics/max-drawdown.ts';
import { mean } from './metrics/mean.ts';
import { mfeAverage } from './metrics/mfe-average.ts';
import { minTrackRecord } from './metrics/min-track-record.ts';
import { netExposureAverage } from './metrics/net-exposure-average.ts';
import { netExposureMax } from './metrics/net-exposure-max.ts';
import { omega } from './metrics/omega.ts';
import { openTrades } from './metrics/open-trades.ts';
import { payoff } from './metrics/payoff.ts';
import { periods } from './metrics/periods.ts';
import { positiveSessions } from './metrics/positive-sessions.ts';
import { probabilisticSharpeMetric } from './metrics/probabilistic-sharpe.ts';
import { profitFactor } from './metrics/profit-factor.ts';
import { sharpe } from './metrics/sharpe.ts';
import { sharpePerPeriod } from './metrics/sharpe-per-period.ts';
import { sharpeStdError } from './metrics/sharpe-std-error.ts';
import { skewness } from './metrics/skewness.ts';
import { sortino } from './metrics/sortino.ts';
import { sqn } from './metrics/sqn.ts';
import { standardDeviation } from './metrics/standard-deviation.ts';
import { tailRatio } from './metrics/tail-ratio.ts';
import { accountTotalReturn } from './metrics/total-return.ts';
import { turnover } from './metrics/turnover.ts';
import { ulcerIndex } from './metrics/ulcer-index.ts';
import { valueAtRisk } from './metrics/value-at-risk.ts';
import { valueAtRiskCornishFisher } from './metrics/value-at-risk-cornish-fisher.ts';
import { valueAtRiskNormal } from './metrics/value-at-risk-normal.ts';
import { volatility } from './metrics/volatility.ts';
import { worst } from './metrics/worst.ts';

/**
 * The metrics of performance by id.
 *
 * @example
 * metrics['max-drawdown'].unit; // 'fraction'
 * metrics.sharpe.views; // ['calendar']
 */
export const metrics = {
  'active-sessions': activeSessions,
  alpha,
  'annual-return': annualReturn,
  best,
  beta,
  cagr,
  calmar,
  'concurrency-average': concurrencyAverage,
  'concurrency-max': concurrencyMax,
  'deflated-sharpe': deflatedSharpeMetric,
  'event-dates': eventDates,
  expectancy,
  'expectancy-p': expectancyP,
  'expectancy-t': expectancyT,
  'expected-shortfall': expectedShortfall,
  'expected-shortfall-normal': expectedShortfallNormal,
  'exposure-time': exposureTime,
  'gross-exposure-average': grossExposureAverage,
  'gross-exposure-max': grossExposureMax,
  'hit-rate': hitRate,
  'holding-days': holdingDays,
  'information-ratio': informationRatio,
  kurtosis,
  'mae-average': maeAverage,
  'max-drawdown': maxDrawdown,
  mean,
  'mfe-average': mfeAverage,
  'min-track-record': minTrackRecord,
  'net-exposure-average': netExposureAverage,
  'net-exposure-max': netExposureMax,
  omega,
  'open-trades': openTrades,
  payoff,
  periods,
  'positive-sessions': positiveSessions,
  'probabilistic-sharpe': probabilisticSharpeMetric,
  'profit-factor': profitFactor,
  sharpe,
  'sharpe-per-period': sharpePerPeriod,
  'sharpe-std-error': sharpeStdError,
  skewness,
  sortino,
  sqn,
  'standard-deviation': standardDeviation,
  'tail-ratio': tailRatio,
  'total-return': accountTotalReturn,
  turnover,
  'ulcer-index': ulcerIndex,
  'value-at-risk': valueAtRisk,
  'value-at-risk-cornish-fisher': valueAtRiskCornishFisher,
  'value-at-risk-normal': valueAtRiskNormal,
  volatility,
  worst,
} as const satisfies Record<string, Metric>;
