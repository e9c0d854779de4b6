import { benchmarked } from '../ingredients/benchmarked.ts';
import { centralMoments, withoutDeviation } from '../ingredients/central-moments.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const informationRatio: Metric = {
  unit: '1 a year',
  definition:
    'mean/standard deviation (divisor n − 1) of r − b, the returns less those of the benchmark, times √A',
  reference: 'Grinold & Kahn (2000), Active portfolio management, 2nd edition',
  views: ['calendar'],
  measure({ curve }) {
    const pairs = benchmarked(curve);
    if (isNotMeasured(pairs)) return pairs;
    const moments = centralMoments(pairs.own.map((value, i) => value - pairs.benchmark[i]!));
    return withoutDeviation(moments)
      ? { reason: 'the returns do not differ from those of the benchmark, or always by the same' }
      : (moments.mean / moments.deviation) * Math.sqrt(curve.sessionsPerYear);
  },
};
