import type { Observation } from '../study/observations.ts';
import type { FillPrice } from './clock.ts';
import type { FillTime } from './entry.ts';
import type { ExitLevels } from './stops.ts';
import type { Tape } from './tape.ts';

/** An observation the strategy looks at, and what it would trade. */
export interface Candidate {
  readonly observation: Observation;
  readonly tape: Tape;
  /** Of the leg against the market; absent without a hedge. */
  readonly hedge: Tape | undefined;
  /** Value of the hedge over that of the trade; NaN where it cannot be estimated, 0 without a hedge. */
  readonly beta: () => number;
  /** When it is entered, if nothing is in the way, and the first fill after the announcement. */
  readonly entry: FillTime;
  readonly earliest: FillTime;
  /** Whether that entry does not come before the announcement. */
  readonly isLegal: boolean;
  /** In the order of the announcements, those of one moment as the events file has them: the first is filled first. */
  readonly place: number;
  /** All candidates of the security, itself included, in the order of their day 0. */
  readonly siblings: readonly Candidate[];
}

/** Why a trade was left. */
export type ExitReason = 'replaced' | 'stop' | 'target' | 'time' | 'time-stop' | 'trailing-stop';

/** One security held within a trade. */
export interface Leg {
  readonly tape: Tape;
  /**
   * Signed, in adjusted shares: shares over the factor of their session, so that splits and dividends while it is held
   * change nothing but the price.
   */
  units: number;
  /** Adjusted price it was last seen at, and the raw one. */
  mark: number;
  raw: number;
  /** Base currency for one unit of its own, at that mark. */
  rate: number;
  /** Money its fills brought less what they took, charges apart: in its own currency, and in the base currency. */
  cash: number;
  cashBase: number;
}

/** One event traded: what was done, and what it has brought so far. Money in the base currency unless said. */
export interface Trade {
  /** From 1, in the order of the entries. */
  readonly number: number;
  readonly candidate: Candidate;
  /** 1 bought, −1 sold short. */
  readonly side: -1 | 1;
  readonly stock: Leg;
  readonly hedge: Leg | undefined;
  readonly beta: number;
  readonly entered: FillTime & { readonly day: number };
  /** Mean adjusted price of the fills that opened it, and the prices that end it. */
  levels: ExitLevels & { readonly entry: number };
  /** Best adjusted close since the entry; NaN before the first. */
  bestClose: number;
  /** When it is due to be left, why, and whether that was tried already and could not be done, or not whole. */
  due: { session: number; at: FillPrice; reason: ExitReason; isPending: boolean };
  /** Whether its time stop has been judged. */
  isTimeJudged: boolean;
  /** When it was left; absent while it is open. */
  left: { readonly session: number; readonly at: FillPrice | 'intraday'; readonly day: number } | undefined;
  /** Session of its last purchases and their adjusted shares, for exchanges where they may not be sold the same day. */
  lastPurchase: { readonly session: number; units: number };
  /** Day up to which borrowing has been charged. */
  borrowedTo: number;
  /** Charges by name. */
  readonly fees: Map<string, number>;
  slippage: number;
  borrow: number;
  /** Of the fills that opened it and those that closed it: shares, and price × shares in the security's currency. */
  readonly opening: Filled;
  readonly closing: Filled;
  readonly hedgeOpening: Filled;
  readonly hedgeClosing: Filled;
  /** Extremes of the adjusted price while it was held; NaN before any is known. */
  lowest: number;
  highest: number;
}

/** Fills added up: shares, price × shares in the currency of the security, and the same in the base currency. */
export interface Filled {
  shares: number;
  /** Price of all of them; NaN where they had several. */
  price: number;
  /** The same shares, adjusted as those of a leg are. */
  units: number;
  value: number;
  valueBase: number;
}

export function nothingFilled(): Filled {
  return { shares: 0, price: Number.NaN, units: 0, value: 0, valueBase: 0 };
}

/** Whether a trade is about to be left: nothing is added to it any more. */
export function isLeaving({ due }: Trade): boolean {
  return due.reason !== 'time' || due.isPending;
}

/** The legs of a trade: the security, and what hedges it. */
export function legsOf({ stock, hedge }: Pick<Trade, 'hedge' | 'stock'>): readonly Leg[] {
  return hedge === undefined ? [stock] : [stock, hedge];
}

/** Value of a leg at its mark, signed, in its own currency. */
export function worthOf({ units, mark }: Leg): number {
  return units === 0 ? 0 : units * mark;
}

/** What a leg has brought at its mark, in the base currency, before charges. */
export function gainOf(leg: Leg): number {
  return leg.cashBase + worthOf(leg) * leg.rate;
}

/** All charges of a trade. */
export function feesOf({ fees }: Trade): number {
  let sum = 0;
  for (const amount of fees.values()) sum += amount;
  return sum;
}

/** What a trade has brought at its marks before charges and borrowing, both legs. */
export function grossOf({ stock, hedge }: Trade): number {
  return gainOf(stock) + (hedge === undefined ? 0 : gainOf(hedge));
}

/** What it has brought after them. */
export function netOf(trade: Trade): number {
  return grossOf(trade) - feesOf(trade) - trade.borrow;
}
