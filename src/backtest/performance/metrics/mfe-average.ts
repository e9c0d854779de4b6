import { type Metric, ratio } from '../metric.ts';

export const mfeAverage: Metric = {
  unit: 'fraction',
  definition: 'mean over ended trades of the maximum favourable excursion: the best return while it was held',
  reference: 'Sweeney (1996), Maximum adverse excursion',
  views: ['trade'],
  measure({ closed: { favourableExcursion } }) {
    if (favourableExcursion === undefined) return { reason: 'excursions are not given' };
    const sum = favourableExcursion.reduce((total, value) => total + value, 0);
    return ratio(sum, favourableExcursion.length, 'no trade has ended');
  },
};
