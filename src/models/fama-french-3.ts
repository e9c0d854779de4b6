import type { ExpectedReturnModel } from './model.ts';

export const famaFrench3: ExpectedReturnModel = {
  name: 'Fama–French three factors',
  formula: 'E[R] = rf + a + b·(Rm − rf) + s·SMB + h·HML',
  reference: 'Fama & French (1993), Common risk factors in the returns on stocks and bonds, JFE 33',
  subtracts: 'rf',
  regressors: [
    { term: 'alpha', series: 'constant' },
    { term: 'mktrf', series: 'mktrf' },
    { term: 'smb', series: 'smb' },
    { term: 'hml', series: 'hml' },
  ],
};
