import { geometricAnnual } from '../ingredients/annual.ts';
import type { Metric } from '../metric.ts';

export const annualReturn: Metric = {
  unit: 'fraction a year',
  definition:
    'geometric annual return (E_n/E_0)^(A/n) − 1, n sessions, A sessions a year, flat ones included; of less than a year it is an extrapolation',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['calendar'],
  measure: ({ curve, returns }) => (returns.length === 0 ? { reason: 'no session' } : geometricAnnual(curve)),
};
