import type { PriceColumn } from '../series.ts';

/** The rows of one symbol as one file gives them: in any order, repeats and all. */
export interface RawPrices {
  readonly symbol: string;
  /** Path of the file as the user wrote it. */
  readonly file: string;
  /** Line of each row in the file, from 1; length n. */
  readonly lines: Int32Array;
  /** Epoch days; length n. */
  readonly days: Int32Array;
  /** Length n each, in the security's currency (volume in shares); `NaN` where unknown. */
  readonly columns: Readonly<Partial<Record<PriceColumn, Float64Array>>>;
}
