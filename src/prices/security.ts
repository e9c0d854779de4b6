/** What a security is compared with. */
export interface Comparison {
  /** Symbol of the benchmark; none for a security that is only compared with its own mean. */
  readonly benchmark: string | undefined;
  /** The securities the benchmark is an equal-weighted portfolio of; absent where it is a symbol with prices. */
  readonly peers?: readonly string[];
}

/** A security or index as a study knows it: where it trades and what it is compared with. */
export interface Security extends Comparison {
  readonly symbol: string;
  readonly name: string;
  /** ISO 10383 market identifier: XHKG. */
  readonly exchange: string;
  /** ISO 4217: HKD. */
  readonly currency: string;
  /** The firm; its listings on several exchanges are not independent of each other. */
  readonly issuer: string;
  /** What it is compared with besides, in order; absent where nothing is. */
  readonly furtherBenchmarks?: readonly Comparison[];
}
