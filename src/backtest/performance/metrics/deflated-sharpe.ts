import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { deflatedSharpe } from '../ingredients/sharpe-uncertainty.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const deflatedSharpeMetric: Metric = {
  unit: '1',
  definition:
    'probability that the true Sharpe ratio is above what the best of the N variants tried would show by luck: as probabilistic-sharpe above SR₀ = √V((1 − γ) z(1 − 1/N) + γ z(1 − 1/(N e)))',
  reference: 'Bailey & López de Prado (2014), The deflated Sharpe ratio, Journal of Portfolio Management 40',
  views: ['calendar'],
  measure(facts) {
    const { trials } = facts.options;
    if (trials === undefined) return { reason: 'how many variants were tried is not given' };
    const observed = observedSharpe(facts);
    return isNotMeasured(observed) ? observed : deflatedSharpe(observed, trials.sharpeVariance, trials.count);
  },
};
