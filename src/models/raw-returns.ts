import type { ExpectedReturnModel } from './model.ts';

export const rawReturns: ExpectedReturnModel = {
  name: 'Raw returns',
  formula: 'E[R] = 0',
  reference: 'Brown & Warner (1980), Measuring security price performance, JFE 8',
  regressors: [],
};
