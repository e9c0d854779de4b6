import { famaFrench3 } from './fama-french-3.ts';
import type { ExpectedReturnModel } from './model.ts';

export const carhart4: ExpectedReturnModel = {
  name: 'Carhart four factors',
  formula: `${famaFrench3.formula} + m·MOM`,
  reference: 'Carhart (1997), On persistence in mutual fund performance, JF 52',
  subtracts: 'rf',
  regressors: [...famaFrench3.regressors, { term: 'mom', series: 'mom' }],
};
