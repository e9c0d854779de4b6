import { isCollinear, leastSquares } from '../numeric/least-squares.ts';
import { aggregatedBeta, shiftedCases } from './aggregated-beta.ts';
import type { ExpectedReturnModel } from './model.ts';

/** The market model with Dimson's beta: the sum of the slopes on `reach` days before, the day, and as many after. */
export function dimson(reach: number): ExpectedReturnModel {
  const fewest = 2 * reach + 3;
  return {
    name: `Market model with the Dimson beta, ${reach} ${reach === 1 ? 'lead and lag' : 'leads and lags'}`,
    formula: `E[R] = a + b·Rm, b = b₋${reach} + … + b₊${reach}`,
    reference: 'Dimson (1979), Risk measurement when shares are subject to infrequent trading, JFE 7',
    regressors: [
      { term: 'alpha', series: 'constant' },
      { term: 'beta', series: 'benchmark' },
    ],
    reach,
    fewest,
    fit({ returns, regressors: [, benchmark] }) {
      const cases = shiftedCases(returns, benchmark!, reach);
      const n = cases.returns.length;
      if (n < fewest) return 'too-few-observations';
      const design = [new Float64Array(n).fill(1), ...cases.shifted];
      const regression = leastSquares(design, cases.returns, n, false);
      if (isCollinear(regression)) return 'constant-benchmark';
      const beta = regression.coefficients.subarray(1).reduce((sum, slope) => sum + slope, 0);
      return aggregatedBeta(beta, cases.returns, cases.shifted[reach]!);
    },
  };
}
