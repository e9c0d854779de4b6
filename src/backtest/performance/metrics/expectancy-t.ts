import { withoutDeviation } from '../ingredients/central-moments.ts';
import type { Metric } from '../metric.ts';

export const expectancyT: Metric = {
  unit: '1',
  definition:
    'expectancy/(standard deviation/√n): trades taken as independent, which those of one event date are not; see the bootstrap by event date',
  reference: 'Student (1908), The probable error of a mean, Biometrika 6',
  views: ['trade'],
  measure: ({ moments }) =>
    withoutDeviation(moments) ?? (moments.mean / moments.deviation) * Math.sqrt(moments.n),
};
