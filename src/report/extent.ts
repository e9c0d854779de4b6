/**
 * The least and the largest of some numbers, missing ones passed over. A loop: of so many values as a sample may have, no
 * function can be given each as an argument of its own.
 *
 * @returns two NaN where no number is known
 * @example
 * extent([0.2, Number.NaN, -0.1]); // [-0.1, 0.2]
 */
export function extent(values: Iterable<number>): [low: number, high: number] {
  let low = Number.NaN;
  let high = Number.NaN;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (!(value >= low)) low = value;
    if (!(value <= high)) high = value;
  }
  return [low, high];
}

/** The same of what begins at 0: the ends of an axis of bars. */
export function extentFromZero(values: Iterable<number>): [low: number, high: number] {
  const [low, high] = extent(values);
  return [Math.min(0, low || 0), Math.max(0, high || 0)];
}
