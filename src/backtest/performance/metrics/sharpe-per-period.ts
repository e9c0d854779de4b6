import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const sharpePerPeriod: Metric = {
  unit: '1',
  definition:
    '(mean − rf)/standard deviation (divisor n − 1) of the returns, not annualised; rf is 0 for trades',
  reference: 'Sharpe (1994), The Sharpe ratio, Journal of Portfolio Management 21',
  views: ['active', 'calendar', 'trade'],
  measure(facts) {
    const observed = observedSharpe(facts);
    return isNotMeasured(observed) ? observed : observed.sharpe;
  },
};
