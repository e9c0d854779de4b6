import type { CurveStatistic } from '../curve-statistic.ts';
import { meanStatistic } from './mean-statistic.ts';
import { medianEstimate } from './median-estimate.ts';
import { significantShare } from './significant-share.ts';

/** What the joint test of a specification curve is made of, by id. */
export const curveStatistics = {
  'mean-statistic': meanStatistic,
  'median-estimate': medianEstimate,
  'significant-share': significantShare,
} as const satisfies Record<string, CurveStatistic>;
