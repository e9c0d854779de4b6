/** What a slippage model may look at: the order, and the market before it. */
export interface SlippageInput {
  readonly shares: number;
  /** The model's number, as the strategy gives it. */
  readonly rate: number;
  /** Standard deviation of daily returns before the fill, a fraction; NaN where not known. */
  readonly volatility: () => number;
  /** Mean volume a session before the fill, in shares; NaN where not known. */
  readonly volume: () => number;
}

/** How much worse than the quoted price an order is filled. */
export interface Slippage {
  readonly name: string;
  readonly formula: string;
  readonly reference: string;
  /** A fraction of the price, 0 or more; NaN where what it needs is not known. */
  readonly of: (input: SlippageInput) => number;
}
