/** What was gained and what was lost, apart; zero is neither. */
export interface GainsAndLosses {
  readonly gains: number;
  readonly losses: number;
  /** Sum of the gains, 0 or positive. */
  readonly gained: number;
  /** Sum of the losses by size, 0 or positive. */
  readonly lost: number;
}

export function gainsAndLosses(values: Float64Array): GainsAndLosses {
  let gains = 0;
  let losses = 0;
  let gained = 0;
  let lost = 0;
  for (const value of values) {
    if (value > 0) {
      gains++;
      gained += value;
    } else if (value < 0) {
      losses++;
      lost -= value;
    }
  }
  return { gains, losses, gained, lost };
}
