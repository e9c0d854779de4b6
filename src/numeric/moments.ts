/**
 * Running count, mean and second central moment of many samples at once ("cells"), joinable.
 * Plain arrays, so that a state crosses a worker unharmed. NaN values are not counted.
 */
export interface Moments {
  readonly count: Float64Array;
  readonly mean: Float64Array;
  /** Σ(x − mean)², length as the others. */
  readonly squares: Float64Array;
}

export function emptyMoments(cells: number): Moments {
  return { count: new Float64Array(cells), mean: new Float64Array(cells), squares: new Float64Array(cells) };
}

/** Adds one value to a cell (Welford 1962). */
export function addValue({ count, mean, squares }: Moments, cell: number, value: number): void {
  if (Number.isNaN(value)) return;
  const n = ++count[cell]!;
  const delta = value - mean[cell]!;
  mean[cell]! += delta / n;
  squares[cell]! += delta * (value - mean[cell]!);
}

/** Adds all that another sample holds, cell by cell (Chan, Golub & LeVeque 1979). */
export function joinMoments(into: Moments, from: Moments): void {
  for (let cell = 0; cell < into.count.length; cell++) {
    const [a, b] = [into.count[cell]!, from.count[cell]!];
    if (b === 0) continue;
    const delta = from.mean[cell]! - into.mean[cell]!;
    into.count[cell] = a + b;
    into.mean[cell]! += (delta * b) / (a + b);
    into.squares[cell]! += from.squares[cell]! + (delta * delta * a * b) / (a + b);
  }
}

/** Sample variance of a cell, divisor n − 1; NaN for fewer than two values. */
export function variance({ count, squares }: Moments, cell: number): number {
  return count[cell]! < 2 ? Number.NaN : squares[cell]! / (count[cell]! - 1);
}
