import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { probabilisticSharpe } from '../ingredients/sharpe-uncertainty.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const probabilisticSharpeMetric: Metric = {
  unit: '1',
  definition:
    'probability that the true sharpe-per-period SR is above 0: Φ(SR √(n − 1)/√(1 − g₃ SR + (g₄ − 1)/4 SR²)), g₄ raw kurtosis',
  reference: 'Bailey & López de Prado (2012), The Sharpe ratio efficient frontier, Journal of Risk 15',
  views: ['active', 'calendar', 'trade'],
  measure(facts) {
    const observed = observedSharpe(facts);
    return isNotMeasured(observed) ? observed : probabilisticSharpe(observed, 0);
  },
};
