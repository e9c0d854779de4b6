import { fixed } from './fixed.ts';
import type { Slippage } from './slippage.ts';
import { spread } from './spread.ts';
import { squareRoot } from './square-root.ts';

/** All slippage models by id. */
export const slippages = {
  fixed,
  spread,
  'square-root': squareRoot,
} as const satisfies Record<string, Slippage>;
