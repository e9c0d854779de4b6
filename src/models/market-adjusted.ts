import type { ExpectedReturnModel } from './model.ts';

export const marketAdjusted: ExpectedReturnModel = {
  name: 'Market-adjusted returns',
  formula: 'E[R] = Rm',
  reference: 'Brown & Warner (1980), Measuring security price performance, JFE 8',
  subtracts: 'benchmark',
  regressors: [],
};
