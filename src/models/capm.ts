import type { ExpectedReturnModel } from './model.ts';

export const capm: ExpectedReturnModel = {
  name: 'Capital asset pricing model',
  formula: 'E[R] = rf + a + b·(Rm − rf)',
  reference:
    'Sharpe (1964), Capital asset prices, JF 19; Lintner (1965), The valuation of risk assets, REStat 47',
  subtracts: 'rf',
  regressors: [
    { term: 'alpha', series: 'constant' },
    { term: 'beta', series: 'mktrf' },
  ],
};
