/** Neighbours in a list of ascending whole numbers, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The runs of neighbours in ascending numbers.
 *
 * @example
 * runsOf([3, 4, 5, 9]); // [{ from: 3, to: 5 }, { from: 9, to: 9 }]
 */
export function runsOf(numbers: Iterable<number>): Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** How many numbers the runs hold. */
export function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
