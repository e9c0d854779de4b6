import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const sharpe: Metric = {
  unit: '1 a year',
  definition:
    '(mean − rf)/standard deviation (divisor n − 1) of the returns of all sessions, flat ones included, times √A',
  reference: 'Sharpe (1994), The Sharpe ratio, Journal of Portfolio Management 21',
  views: ['calendar'],
  measure(facts) {
    const observed = observedSharpe(facts);
    return isNotMeasured(observed) ? observed : observed.sharpe * Math.sqrt(facts.curve.sessionsPerYear);
  },
};
