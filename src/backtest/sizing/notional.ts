import type { Sizing } from './sizing.ts';

/** The same money in every trade. */
export const notional: Sizing = {
  name: 'Notional',
  formula: 'value / price, the value in the base currency, commission included in the price',
  reference: 'a fixed rule',
  shares: ({ value, price }) => value / price,
};
