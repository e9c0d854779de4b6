import type { Sizing } from './sizing.ts';

/** Every trade adds the same volatility, never by more than the equity. */
export const volatilityTarget: Sizing = {
  name: 'Volatility target',
  formula:
    'equity · min(1, value / (σ · √A)) / price: value the volatility a year, commission included in the price',
  reference: 'Moreira & Muir (2017), Volatility-managed portfolios, Journal of Finance 72',
  shares: ({ value, equity, price, volatility, sessionsPerYear }) =>
    (equity * Math.min(1, value / (volatility() * Math.sqrt(sessionsPerYear)))) / price,
};
