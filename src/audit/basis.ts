/** Daily prices of one security on the sessions of its exchange, NaN where unknown. */
export interface SessionPrices {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
}

/** One way to measure the move of a session. */
export interface ClaimBasis {
  readonly name: string;
  /** Simple return of a session, a fraction; NaN where a price is missing. */
  move(prices: SessionPrices, session: number): number;
}
