import { ruinOf } from '../curve.ts';
import type { Metric } from '../metric.ts';

export const turnover: Metric = {
  unit: '1 a year',
  definition: 'half of the value traded, over mean equity at the closes of the n sessions, times A/n',
  reference: 'Grinold & Kahn (2000), Active portfolio management, 2nd edition',
  views: ['calendar'],
  measure({ curve, returns }) {
    if (curve.traded === undefined) return { reason: 'traded value is not given' };
    if (returns.length === 0) return { reason: 'no session' };
    const ruin = ruinOf(curve);
    if (ruin !== undefined) return ruin;
    const sum = (of: Float64Array) => of.subarray(1).reduce((total, value) => total + value, 0);
    // Mean equity is a sum over n, years are n/A: n cancels.
    return (sum(curve.traded) / 2 / sum(curve.equity)) * curve.sessionsPerYear;
  },
};
