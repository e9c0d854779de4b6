/** Daily prices of one security on the sessions of its exchange, NaN where unknown. */
export interface SessionPrices {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
}

/** One way to measure the move of a session, or of a run of sessions. */
export interface ClaimBasis {
  readonly name: string;
  /** For the heading of a column. */
  readonly short: string;
  /** Words by which a claim asks to be measured so, its id aside: `at the open`. */
  readonly words: readonly string[];
  /**
   * Simple return from session `first` to session `last`, both included, a fraction.
   *
   * @returns NaN where a price is missing, or where so many sessions have no such move
   */
  move(prices: SessionPrices, first: number, last: number): number;
}
