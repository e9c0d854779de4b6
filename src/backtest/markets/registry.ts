import type { exchanges } from '../../time/registry.ts';
import type { Market } from './market.ts';
import { xhkg } from './xhkg.ts';
import { xnas } from './xnas.ts';
import { xnys } from './xnys.ts';
import { xshe } from './xshe.ts';
import { xshg } from './xshg.ts';

/**
 * What each exchange asks of those who trade on it, by its code.
 *
 * @example
 * markets.XSHG.sellsSameDay; // false
 * markets.XHKG.sessionsPerYear; // 246
 */
export const markets = {
  XHKG: xhkg,
  XNAS: xnas,
  XNYS: xnys,
  XSHE: xshe,
  XSHG: xshg,
} as const satisfies Record<keyof typeof exchanges, Market>;

/** An exchange of the caller's own: no charges, single shares, no limits. */
export const plainMarket: Market = {
  fees: [],
  lot: () => ({ minimum: 1, step: 1 }),
  tick: () => Number.NaN,
  priceLimit: () => undefined,
  sellsSameDay: true,
  allowsShort: true,
  sessionsPerYear: 252,
  reference: 'none',
};

/** The market of an exchange, by its code. */
export function marketOf(mic: string): Market {
  return Object.hasOwn(markets, mic) ? markets[mic as keyof typeof markets] : plainMarket;
}
