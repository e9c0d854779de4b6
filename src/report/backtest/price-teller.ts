import { decimalsKept } from '../figures-kept.ts';
import { decimal } from '../numbers.ts';
import { groupedBy } from '../rows.ts';

/**
 * How the prices in the rows of a table are told: those of one security with the same decimals.
 *
 * @param prices of a row, all that are told of it
 */
export function priceTeller<R extends { readonly security: string }>(
  rows: readonly R[],
  prices: (row: R) => readonly number[],
): (row: R, price: number) => string {
  const decimals = new Map(
    [...groupedBy(rows, ({ security }) => security)].map(([security, own]) => [
      security,
      decimalsKept(own.flatMap(prices)),
    ]),
  );
  return ({ security }, price) => decimal(price, decimals.get(security));
}
