import type { ExpectedReturnModel } from './model.ts';

export const marketModel: ExpectedReturnModel = {
  name: 'Market model',
  formula: 'E[R] = a + b·Rm',
  reference: 'Fama, Fisher, Jensen & Roll (1969), The adjustment of stock prices to new information, IER 10',
  regressors: [
    { term: 'alpha', series: 'constant' },
    { term: 'beta', series: 'benchmark' },
  ],
};
