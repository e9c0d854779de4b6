/** The trades of a strategy; all arrays have one entry a trade, in any order. */
export interface ClosedTrades {
  /** Profit less all costs, base currency; of an open trade as marked. */
  readonly netPnl: Float64Array;
  /** Net profit over the value at entry, fraction. */
  readonly netReturn: Float64Array;
  /** Epoch days of the fills; the exit of an open trade is not read. */
  readonly entryDay: Int32Array;
  readonly exitDay: Int32Array;
  /** Epoch day of day 0: trades of one event date are one draw of luck. */
  readonly eventDate: Int32Array;
  /** 1 where the trade had not ended with the data. */
  readonly isOpen: Uint8Array;
  /** Maximum adverse and favourable excursion: the worst and best return while it was held, fractions. */
  readonly adverseExcursion?: Float64Array;
  readonly favourableExcursion?: Float64Array;
}

/** The trades that have ended: those hit rates, returns and expectancies speak of. */
export function closedOf(trades: ClosedTrades): ClosedTrades {
  const kept = [...trades.isOpen.keys()].filter((i) => trades.isOpen[i] === 0);
  const numbers = (of: Float64Array) => Float64Array.from(kept, (i) => of[i]!);
  const days = (of: Int32Array) => Int32Array.from(kept, (i) => of[i]!);
  const { adverseExcursion, favourableExcursion } = trades;
  return {
    netPnl: numbers(trades.netPnl),
    netReturn: numbers(trades.netReturn),
    entryDay: days(trades.entryDay),
    exitDay: days(trades.exitDay),
    eventDate: days(trades.eventDate),
    isOpen: new Uint8Array(kept.length),
    ...(adverseExcursion && { adverseExcursion: numbers(adverseExcursion) }),
    ...(favourableExcursion && { favourableExcursion: numbers(favourableExcursion) }),
  };
}
