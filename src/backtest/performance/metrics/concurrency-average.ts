import { concurrency } from '../ingredients/concurrency.ts';
import type { Metric } from '../metric.ts';

export const concurrencyAverage: Metric = {
  unit: 'trades',
  definition:
    'mean over the sessions of the trades held at the close, entered by then and not ended; those within one session count for none',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure(facts) {
    const held = concurrency(facts);
    return held.length === 0
      ? { reason: 'no session' }
      : held.reduce((sum, count) => sum + count, 0) / held.length;
  },
};
