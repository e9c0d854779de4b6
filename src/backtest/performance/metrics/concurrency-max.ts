import { concurrency } from '../ingredients/concurrency.ts';
import type { Metric } from '../metric.ts';

export const concurrencyMax: Metric = {
  unit: 'trades',
  definition:
    'most trades held at one close, entered by then and not ended; those within one session count for none',
  reference: 'Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition',
  views: ['calendar'],
  measure(facts) {
    const held = concurrency(facts);
    return held.length === 0 ? { reason: 'no session' } : held.reduce((a, b) => Math.max(a, b));
  },
};
