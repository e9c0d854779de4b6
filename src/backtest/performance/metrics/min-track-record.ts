import { observedSharpe } from '../ingredients/observed-sharpe.ts';
import { minimumTrackRecord } from '../ingredients/sharpe-uncertainty.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const minTrackRecord: Metric = {
  unit: 'periods',
  definition:
    'minimum track record length: periods after which a sharpe-per-period SR like this one differs from 0 with the confidence asked for, 1 + (1 − g₃ SR + (g₄ − 1)/4 SR²)(z/SR)²',
  reference: 'Bailey & López de Prado (2012), The Sharpe ratio efficient frontier, Journal of Risk 15',
  views: ['active', 'calendar', 'trade'],
  measure(facts) {
    const observed = observedSharpe(facts);
    if (isNotMeasured(observed)) return observed;
    if (observed.sharpe === 0) return { reason: 'a Sharpe ratio of 0 never differs from 0' };
    return minimumTrackRecord(observed, 0, facts.options.confidence);
  },
};
