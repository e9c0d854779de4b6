import { marketLine } from '../ingredients/benchmarked.ts';
import { isNotMeasured, type Metric } from '../metric.ts';

export const beta: Metric = {
  unit: '1',
  definition:
    'least-squares slope of the returns on those of the benchmark, over the sessions in which both have one',
  reference: 'Sharpe (1964), Capital asset prices, Journal of Finance 19',
  views: ['calendar'],
  measure({ curve, options }) {
    const line = marketLine(curve, options.riskFree);
    return isNotMeasured(line) ? line : line.beta;
  },
};
