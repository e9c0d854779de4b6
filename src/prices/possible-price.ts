import type { PriceColumn } from './series.ts';

/**
 * What a value must be that cannot be a price: no return can be taken of zero or less, or of what has no end. A volume may
 * be 0. Nothing where it is possible, or not known.
 */
export function whatPriceMustBe(column: PriceColumn, value: number): string | undefined {
  const isVolume = column === 'volume';
  if (isVolume ? !(value < 0) : !(value <= 0))
    return value === Number.POSITIVE_INFINITY ? 'be finite' : undefined;
  return isVolume ? 'be 0 or more' : 'be above 0';
}
