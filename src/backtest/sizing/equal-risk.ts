import type { Sizing } from './sizing.ts';

/** Every trade risks the same share of equity: down to its stop, or a standard deviation over its holding. */
export const equalRisk: Sizing = {
  name: 'Equal risk',
  formula:
    'value · equity / (price · risk): risk the stop, or σ · √holding without one, commission included in the price; never more than the equity',
  reference: 'Tharp (1998), Trade Your Way to Financial Freedom, on fixed fractional risk',
  shares: ({ value, equity, price, volatility, stop, holding }) => {
    const risk = stop ?? volatility() * Math.sqrt(Math.max(1, holding));
    return (equity * Math.min(1, value / risk)) / price;
  },
};
