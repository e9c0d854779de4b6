import type { LotRule } from './markets/market.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Tape } from './tape.ts';

/** Slack for a number of shares that is whole but for the last bits of a quotient. */
const SLACK = 1e-9;

/** The lot rule an order of a security is held to; a step of 0 for any fraction of a share. */
export function lotRuleOf(
  { security, market }: Pick<Tape, 'market' | 'security'>,
  { shares, securities }: Pick<ResolvedStrategy, 'securities' | 'shares'>,
): LotRule {
  if (shares === 'fractional') return { minimum: 0, step: 0 };
  if (shares === 'whole') return { minimum: 1, step: 1 };
  const lot = securities[security.symbol]?.lot;
  if (lot !== undefined) return { minimum: lot, step: lot };
  return market.lot(security.symbol) ?? { minimum: 1, step: 1 };
}

/**
 * Shares rounded down to what may be ordered; 0 where that is nothing.
 *
 * @example
 * inLots(1_234.5, { minimum: 200, step: 1 }); // 1234
 * inLots(199, { minimum: 200, step: 1 }); // 0
 */
export function inLots(shares: number, { minimum, step }: LotRule): number {
  if (!(shares > 0)) return 0;
  const rounded = step === 0 ? shares : Math.floor(shares / step + SLACK) * step;
  return rounded < minimum ? 0 : rounded;
}

/**
 * Shares rounded to the nearest multiple of the step, whatever the minimum: what a split, or the rounding of an adjusted
 * price, makes of the rest of an order.
 *
 * @example
 * inWholeSteps(799.98, { minimum: 100, step: 100 }); // 800
 */
export function inWholeSteps(shares: number, { step }: LotRule): number {
  return step === 0 ? shares : Math.round(shares / step) * step;
}
