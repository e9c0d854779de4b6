import type { Slippage } from './slippage.ts';

/** Impact that grows with the root of the share of the usual volume, in units of daily volatility. */
export const squareRoot: Slippage = {
  name: 'Square-root impact',
  formula: 'rate · σ · √(shares / mean volume)',
  reference:
    'Tóth et al. (2011), Anomalous price impact and the critical nature of liquidity, Physical Review X 1',
  of: ({ shares, rate, volatility, volume }) => rate * volatility() * Math.sqrt(shares / volume()),
};
