import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { sharpeStandardError } from '../ingredients/sharpe-uncertainty.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const sharpeStdError: Metric = {
  unit: '1',
  definition:
    'standard error of sharpe-per-period, √((1 − g₃ SR + (g₄ − 1)/4 SR²)/(n − 1)), g₃ skewness, g₄ raw kurtosis',
  reference:
    'Mertens (2002), Comments on variance of the IID estimator in Lo; Lo (2002), The statistics of Sharpe ratios, Financial Analysts Journal 58',
  views: ['active', 'calendar', 'trade'],
  measure(facts) {
    const observed = observedSharpe(facts);
    return isNotMeasured(observed) ? observed : sharpeStandardError(observed);
  },
};
