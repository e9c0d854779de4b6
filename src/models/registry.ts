import { marketAdjusted } from './market-adjusted.ts';
import { marketModel } from './market-model.ts';
import { meanAdjusted } from './mean-adjusted.ts';
import type { ExpectedReturnModel } from './model.ts';

/** The models of expected returns by id. Callers may pass `{ ...models, mine }`. */
export const models = {
  'market-adjusted': marketAdjusted,
  'market-model': marketModel,
  'mean-adjusted': meanAdjusted,
} as const satisfies Record<string, ExpectedReturnModel>;
