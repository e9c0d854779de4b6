import { fixed } from './fixed.ts';
import type { Slippage } from './slippage.ts';
import { spread } from './spread.ts';
import { squareRoot } from './square-root.ts';

/**
 * All slippage models by id.
 *
 * @example
 * slippages.fixed.of({ shares: 1000, rate: 0.0005, volatility: () => 0.02, volume: () => 1e6 }); // 0.0005
 */
export const slippages = {
  fixed,
  spread,
  'square-root': squareRoot,
} as const satisfies Record<string, Slippage>;
