import * as studentT from '../../../numeric/distributions/student-t.ts';
import { withoutDeviation } from '../ingredients/central-moments.ts';
import type { Metric } from '../metric.ts';

export const expectancyP: Metric = {
  unit: '1',
  definition: 'two-sided p-value of expectancy-t, Student t with n − 1 degrees of freedom',
  reference: 'Student (1908), The probable error of a mean, Biometrika 6',
  views: ['trade'],
  measure: ({ moments }) =>
    withoutDeviation(moments) ??
    studentT.twoSided((moments.mean / moments.deviation) * Math.sqrt(moments.n), moments.n - 1),
};
