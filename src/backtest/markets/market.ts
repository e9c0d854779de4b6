import type { FeeLine } from '../costs/fees.ts';

/** Shares an order must have: at least so many, and beyond that a multiple of the step. */
export interface LotRule {
  readonly minimum: number;
  readonly step: number;
}

/** How much a price may move from the previous close in one session. */
export interface PriceLimit {
  /** Fraction of the previous close. */
  readonly limit: number;
  /** First sessions after the listing that have no limit. */
  readonly freeSessions: number;
}

/** What an exchange asks of those who trade on it. */
export interface Market {
  /** Statutory charges, in the order they are told. */
  readonly fees: readonly FeeLine[];
  /** Nothing where every issuer sets its own board lot. */
  readonly lot: (symbol: string) => LotRule | undefined;
  /**
   * Smallest step of a quoted price.
   *
   * @param price in the currency of the exchange
   * @param day epoch day
   */
  readonly tick: (price: number, day: number) => number;
  /**
   * Nothing where prices have no daily limit.
   *
   * @param day epoch day of the session
   * @param listed epoch day of the listing, by whose rules the first sessions are free; that of the session where absent
   */
  readonly priceLimit: (symbol: string, day: number, listed?: number) => PriceLimit | undefined;
  /** Whether shares bought in a session may be sold in the same one. */
  readonly sellsSameDay: boolean;
  /** Whether short sales can be counted on. */
  readonly allowsShort: boolean;
  /** Sessions in a usual year, for volatility. */
  readonly sessionsPerYear: number;
  readonly reference: string;
}
