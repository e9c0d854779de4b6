import type { Sizing } from './sizing.ts';

/** The same share of equity in every trade. */
export const fraction: Sizing = {
  name: 'Fraction of equity',
  formula: 'value · equity / price, commission included in the price',
  reference: 'a fixed rule',
  shares: ({ value, equity, price }) => (value * equity) / price,
};
