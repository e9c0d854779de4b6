import { extent } from '../extent.ts';

/** One bar of a histogram. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * How often values fall into intervals of one round width: 1, 2 or 5 times a power of ten. Each holds its lower end and
 * not its upper one; those between the lowest value and the highest are all told, empty ones too.
 *
 * @param most intervals, about
 * @example
 * histogram([0, 1, 1.5, 3.9], 4); // from 0, 1, 2 and 3: 1, 2, 0, 1
 */
export function histogram(values: readonly number[], most: number): Bar[] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [];
  const [low, high] = extent(known);
  const width = roundWidth((high - low || Math.abs(high) || 1) / most);
  const position = (value: number) => Math.floor(value / width);
  const first = position(low);
  const counts = new Array<number>(position(high) - first + 1).fill(0);
  for (const value of known) counts[position(value) - first]! += 1;
  return counts.map((count, i) => ({ from: (first + i) * width, to: (first + i + 1) * width, count }));
}

/** The least of 1, 2 and 5 times a power of ten that is not smaller. */
function roundWidth(width: number): number {
  const power = Number(`1e${Math.floor(Math.log10(width))}`);
  return power * [1, 2, 5, 10].find((step) => step * power >= width)!;
}
