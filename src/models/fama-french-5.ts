import { famaFrench3 } from './fama-french-3.ts';
import type { ExpectedReturnModel } from './model.ts';

export const famaFrench5: ExpectedReturnModel = {
  name: 'Fama–French five factors',
  formula: `${famaFrench3.formula} + r·RMW + c·CMA`,
  reference: 'Fama & French (2015), A five-factor asset pricing model, JFE 116',
  subtracts: 'rf',
  regressors: [...famaFrench3.regressors, { term: 'rmw', series: 'rmw' }, { term: 'cma', series: 'cma' }],
};
