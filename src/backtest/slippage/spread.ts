import type { Slippage } from './slippage.ts';

/** Half the quoted spread: bought at the ask, sold at the bid. */
export const spread: Slippage = {
  name: 'Quoted spread',
  formula: 'rate / 2',
  reference: 'Demsetz (1968), The cost of transacting, Quarterly Journal of Economics 82',
  of: ({ rate }) => rate / 2,
};
