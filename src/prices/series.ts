/** The columns a price series may have; returns are taken from `adj_close` or `close`. */
export const priceColumns = ['open', 'high', 'low', 'close', 'adj_close', 'volume'] as const;
export type PriceColumn = (typeof priceColumns)[number];

/** Daily prices of one security or index, in time order, one row a day. */
export interface PriceSeries {
  readonly symbol: string;
  /** Epoch days, ascending, without repeats; length n. */
  readonly days: Int32Array;
  /** Length n each, in the security's currency (volume in shares); `NaN` where unknown. Absent where the source has no such column. */
  readonly columns: Readonly<Partial<Record<PriceColumn, Float64Array>>>;
  /** Where the rows were read, for messages; absent for series made in code. */
  readonly source?: { readonly file: string; /** line of each row, length n */ readonly lines: Int32Array };
}
