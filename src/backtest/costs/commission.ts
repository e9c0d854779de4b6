/** What a broker takes of an order. */
export interface Commission {
  /** Fraction of the value traded. */
  readonly rate: number;
  /** A share, in the currency of the security. */
  readonly perShare: number;
  /** Least of an order, in the currency of the security. */
  readonly minimum: number;
}

/** The commission on an order, in the currency of the security. */
export function commissionOn(value: number, shares: number, { rate, perShare, minimum }: Commission): number {
  return Math.max(minimum, value * rate + shares * perShare);
}
