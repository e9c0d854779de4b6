import type { CurveStatistic } from '../curve-statistic.ts';
import { meanStatistic } from './mean-statistic.ts';
import { medianEstimate } from './median-estimate.ts';
import { significantShare } from './significant-share.ts';

/**
 * What the joint test of a specification curve is made of, by id.
 *
 * @example
 * Object.keys(curveStatistics); // ['mean-statistic', 'median-estimate', 'significant-share']
 * const curve = {
 *   estimates: Float64Array.of(0.08, 0.1, 0.03),
 *   statistics: Float64Array.of(2.4, 3.1, 1.2),
 *   directions: Int8Array.of(1, 1, 0),
 * };
 * curveStatistics['median-estimate'].of(curve, Math.abs); // 0.08
 */
export const curveStatistics = {
  'mean-statistic': meanStatistic,
  'median-estimate': medianEstimate,
  'significant-share': significantShare,
} as const satisfies Record<string, CurveStatistic>;
