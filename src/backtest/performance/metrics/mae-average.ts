import { type Metric, ratio } from '../metric.ts';

export const maeAverage: Metric = {
  unit: 'fraction',
  definition: 'mean over ended trades of the maximum adverse excursion: the worst return while it was held',
  reference: 'Sweeney (1996), Maximum adverse excursion',
  views: ['trade'],
  measure({ closed: { adverseExcursion } }) {
    if (adverseExcursion === undefined) return { reason: 'excursions are not given' };
    const sum = adverseExcursion.reduce((total, value) => total + value, 0);
    return ratio(sum, adverseExcursion.length, 'no trade has ended');
  },
};
