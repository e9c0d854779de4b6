import type { Finding } from '../../errors/finding.ts';
import type { PriceColumn, PriceSeries } from '../../prices/series.ts';

/** What files of prepared prices end in, and are known by. */
export const PREPARED = '.panel';
/** What they begin with. */
export const MAGIC = 'EVSTUDY\n';
/** Of the layout below; files of any other are refused. */
export const LAYOUT_VERSION = 1;
/**
 * The layout, in the byte order of its machine, little-endian on all that are common:
 *
 * | bytes | hold |
 * |---|---|
 * | 0–7 | the eight letters of {@link MAGIC} |
 * | 8–11 | {@link LAYOUT_VERSION}, 32 bits; read in another byte order it is another version |
 * | 12–15 | length of the list of contents in bytes, 32 bits |
 * | 16–23 | length of the whole file in bytes, a double |
 * | 24–55 | SHA-256 of all other bytes, in their order |
 * | 56–63 | nothing |
 * | 64–… | the list of {@link Contents}, JSON in UTF-8 |
 * | then | the arrays in the order they are listed, each beginning at a multiple of eight bytes, so that it can be viewed in place |
 */
export const PLACES = { version: 8, contents: 12, length: 16, hash: 24, hashEnd: 56, start: 64 } as const;

/** What is in a file of prepared prices. Arrays are named by their place in the list; series may share them. */
export interface Contents {
  readonly arrays: readonly { readonly type: ArrayType; readonly length: number }[];
  readonly series: readonly {
    readonly symbol: string;
    readonly days: number;
    readonly columns: Readonly<Partial<Record<PriceColumn, number>>>;
    readonly source?: { readonly file: string; readonly lines: number };
  }[];
  readonly findings: readonly Finding[];
}

/** Epoch days and lines are `i32`, prices and volumes `f64`. */
export type ArrayType = 'f64' | 'i32';

/** Prices that were read and judged, and what was found about them. */
export interface PreparedPrices {
  readonly series: readonly PriceSeries[];
  readonly findings: readonly Finding[];
}

/** The next multiple of eight, where an array of doubles may begin. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
