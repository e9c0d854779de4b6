import { addValue, emptyMoments, joinMoments, type Moments } from '../numeric/moments.ts';
import { meanStatistic } from './ingredients/mean-statistic.ts';
import type { TestStatistic } from './test-statistic.ts';

/** mean/(sd/√n) of the abnormal returns, t(n − 1). */
export const crossSectionalT: TestStatistic<Moments> = {
  name: 'Cross-sectional t',
  reference: 'Brown & Warner (1980), Measuring security price performance, JFE 8',
  nullHypothesis: 'The mean abnormal return is zero.',
  robustTo: ['event-induced variance', 'missing data', 'serial correlation'],
  measures: ['AAR', 'BHAAR', 'CAAR'],
  empty: ({ cells }) => emptyMoments(cells.length),
  add(moments, { values }) {
    for (let cell = 0; cell < values.length; cell++) addValue(moments, cell, values[cell]!);
  },
  join: joinMoments,
  statistic: meanStatistic,
};
