/** A holding rule in prices: what is bought when, and sold when. */
export interface SignedReturnRule {
  /** Price a session paid at entry and got at exit, one array an event: that of its security. */
  readonly entryPrices: readonly Float64Array[];
  readonly exitPrices: readonly Float64Array[];
  /** +1 long, −1 short, one an event. */
  readonly sides: ArrayLike<number>;
  /** Sessions from day 0 to entry and to exit. */
  readonly entry: number;
  readonly exit: number;
}

/**
 * Mean over events of side·(exit price/entry price − 1), as a function of the sessions the events fall on; NaN where
 * any price is missing.
 *
 * @param rule prices, sides, and when is bought and sold
 * @returns a function of the session of each event; its value a fraction
 * @example
 * const open = Float64Array.from({ length: 100 }, (_, i) => 100 + i);
 * const evaluate = meanSignedReturn({ entryPrices: [open], exitPrices: [open], sides: [1], entry: 1, exit: 6 });
 * // open[66]/open[61] − 1
 * evaluate(Int32Array.of(60)); // 0.0311
 */
export function meanSignedReturn(rule: SignedReturnRule): (sessions: Int32Array) => number {
  const { entryPrices, exitPrices, sides, entry, exit } = rule;
  return (sessions) => {
    let sum = 0;
    for (let event = 0; event < sessions.length; event++) {
      const bought = entryPrices[event]![sessions[event]! + entry] ?? Number.NaN;
      const sold = exitPrices[event]![sessions[event]! + exit] ?? Number.NaN;
      sum += sides[event]! * (sold / bought - 1);
    }
    return sum / sessions.length;
  };
}
