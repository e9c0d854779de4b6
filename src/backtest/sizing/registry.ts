import { equalRisk } from './equal-risk.ts';
import { fraction } from './fraction.ts';
import { notional } from './notional.ts';
import { shares } from './shares.ts';
import type { Sizing } from './sizing.ts';
import { volatilityTarget } from './volatility-target.ts';

/**
 * All ways to size a trade by id.
 *
 * @example
 * sizings.fraction.formula; // 'value · equity / price, commission included in the price'
 */
export const sizings = {
  'equal-risk': equalRisk,
  fraction,
  notional,
  shares,
  'volatility-target': volatilityTarget,
} as const satisfies Record<string, Sizing>;
