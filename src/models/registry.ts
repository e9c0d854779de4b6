import { capm } from './capm.ts';
import { carhart4 } from './carhart-4.ts';
import { famaFrench3 } from './fama-french-3.ts';
import { famaFrench5 } from './fama-french-5.ts';
import { marketAdjusted } from './market-adjusted.ts';
import { marketModel } from './market-model.ts';
import { marketModelGarch } from './market-model-garch.ts';
import { meanAdjusted } from './mean-adjusted.ts';
import type { ExpectedReturnModel } from './model.ts';
import { rawReturns } from './raw-returns.ts';
import { scholesWilliams } from './scholes-williams.ts';

/**
 * The models of expected returns by id. Callers may pass `{ ...models, mine }`.
 *
 * @example
 * models['market-model'].formula; // 'E[R] = a + b·Rm'
 * models['market-adjusted'].regressors.length; // 0
 */
export const models = {
  capm,
  'carhart-4': carhart4,
  'fama-french-3': famaFrench3,
  'fama-french-5': famaFrench5,
  'market-adjusted': marketAdjusted,
  'market-model': marketModel,
  'market-model-garch': marketModelGarch,
  'mean-adjusted': meanAdjusted,
  'raw-returns': rawReturns,
  'scholes-williams': scholesWilliams,
} as const satisfies Record<string, ExpectedReturnModel>;
