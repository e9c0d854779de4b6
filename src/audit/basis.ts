/** Daily prices of one security on the sessions of its exchange, NaN where unknown. */
export interface SessionPrices {
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  /**
   * Ascending: sessions from which on a price may be that of more or fewer shares than before. No move across one of
   * them is known.
   */
  readonly unclear?: readonly number[];
}

/** One way to measure the move of a session, or of a run of sessions. */
export interface ClaimBasis {
  readonly name: string;
  /** What it is in a fall, where that is another. */
  readonly fallName?: string;
  /** For the heading of a column. */
  readonly short: string;
  /** Words by which a claim asks to be measured so, its id aside: `at the open`. */
  readonly words: readonly string[];
  /** Those of its words that say themselves which way it went: `peak to trough`. */
  readonly directions?: Readonly<Record<string, 1 | -1>>;
  /**
   * Simple return from session `first` to session `last`, both included, a fraction.
   *
   * @param direction of the claim: daily prices do not say which extreme came first; a rise where absent
   * @returns NaN where a price is missing, or where so many sessions have no such move
   */
  move(prices: SessionPrices, first: number, last: number, direction?: 1 | -1): number;
}

/** What a basis is called where a move goes that way. */
export function basisNamed({ name, fallName }: ClaimBasis, direction: 1 | -1): string {
  return direction === 1 ? name : (fallName ?? name);
}
