import { median } from '../../numeric/descriptive.ts';
import type { CurveStatistic } from '../curve-statistic.ts';

export const medianEstimate: CurveStatistic = {
  name: 'Median estimate over the specifications',
  of: ({ estimates }, extremity) => extremity(median(estimates)),
};
