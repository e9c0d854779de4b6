import type { ExpectedReturnModel } from './model.ts';

/** A regression of the return, less the risk-free rate where `rf` is among them, on any factors by name. */
export function factorModel(factors: readonly string[]): ExpectedReturnModel {
  const slopes = factors.filter((factor) => factor !== 'rf');
  const isExcess = slopes.length < factors.length;
  return {
    name: `Factors ${slopes.join(', ')}${isExcess ? ', excess returns' : ''}`,
    formula: `E[R] = ${isExcess ? 'rf + ' : ''}a + ${slopes.map((factor, i) => `b${i + 1}·${factor}`).join(' + ')}`,
    reference: 'Ross (1976), The arbitrage theory of capital asset pricing, JET 13',
    ...(isExcess ? { subtracts: 'rf' } : {}),
    regressors: [
      { term: 'alpha', series: 'constant' },
      ...slopes.map((factor) => ({ term: factor, series: factor })),
    ],
  };
}
