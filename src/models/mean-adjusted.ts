import type { ExpectedReturnModel } from './model.ts';

export const meanAdjusted: ExpectedReturnModel = {
  name: 'Mean-adjusted returns',
  formula: 'E[R] = a',
  reference: 'Brown & Warner (1980), Measuring security price performance, JFE 8',
  regressors: [{ term: 'alpha', series: 'constant' }],
};
