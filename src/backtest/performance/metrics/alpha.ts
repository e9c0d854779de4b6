import { marketLine } from '../ingredients/benchmarked.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const alpha: Metric = {
  unit: 'fraction a year',
  definition:
    "Jensen's alpha: A·(mean of r − rf − beta·(mean of b − rf)), over the sessions in which the benchmark has a return b",
  reference: 'Jensen (1968), The performance of mutual funds in the period 1945–1964, Journal of Finance 23',
  views: ['calendar'],
  measure({ curve, options }) {
    const line = marketLine(curve, options.riskFree);
    return isNotMeasured(line) ? line : line.alpha * curve.sessionsPerYear;
  },
};
