/** What the size of a trade may depend on, all known before the fill. */
export interface SizingInput {
  /** The number of the strategy. */
  readonly value: number;
  /** In the base currency, at the prices of the fill's moment. */
  readonly equity: number;
  /** What one share costs to buy or brings when sold, in the base currency, proportional commission included. */
  readonly price: number;
  /** Standard deviation of daily returns before the fill, a fraction; NaN where not known. */
  readonly volatility: () => number;
  /** Loss at the stop, a fraction of the price; nothing without a stop. */
  readonly stop: number | undefined;
  /** Sessions the trade is to be held. */
  readonly holding: number;
  readonly sessionsPerYear: number;
}

/** How large a trade is made. */
export interface Sizing {
  readonly name: string;
  readonly formula: string;
  readonly reference: string;
  /** Shares, before they are rounded to lots; NaN where what it needs is not known. */
  readonly shares: (input: SizingInput) => number;
}
