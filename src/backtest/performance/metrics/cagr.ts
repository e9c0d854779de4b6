import { totalReturn } from '../ingredients/annual.ts';
import type { Metric } from '../metric.ts';

export const cagr: Metric = {
  unit: 'fraction a year',
  definition:
    'compound annual growth by the calendar, (E_n/E_0)^(365.25/days from E_0 to E_n) − 1, flat time included; of less than a year it is an extrapolation',
  reference: 'Bacon (2008), Practical portfolio performance measurement and attribution, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    const days = curve.dates.at(-1)! - curve.dates[0]!;
    if (days === 0) return { reason: 'no session' };
    return Math.expm1((365.25 / days) * Math.log1p(totalReturn(curve)));
  },
};
