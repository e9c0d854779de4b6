import type { Slippage } from './slippage.ts';

/** The same fraction of the price on every fill. */
export const fixed: Slippage = {
  name: 'Fixed',
  formula: 'rate',
  reference: 'the common default of backtesters',
  of: ({ rate }) => rate,
};
