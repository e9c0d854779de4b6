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

/**
 * Count, mean and squares of some values, as of one cell: in two passes, about the first value and about the mean.
 *
 * @param into where they are written, over what is there: for loops that would make thousands
 */
export function momentsOf(values: Float64Array, into: Moments = emptyMoments(1)): Moments {
  let known = values;
  let beyond = sumBeyondFirst(known);
  // A sum is NaN where one of its terms is: where none is missing, nothing is asked of each.
  if (Number.isNaN(beyond)) {
    known = values.filter((value) => !Number.isNaN(value));
    beyond = sumBeyondFirst(known);
  }
  const count = known.length;
  const mean = count === 0 ? 0 : known[0]! + beyond / count; // so that the mean of identical values is exact
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const difference = known[i]! - mean;
    squares += difference * difference;
    rest += difference;
  }
  if (count > 0) squares -= (rest * rest) / count; // what the rounding of the mean adds (Chan, Golub & LeVeque 1983)
  into.count[0] = count;
  into.mean[0] = mean;
  into.squares[0] = squares;
  return into;
}

/** Σ(x − x₁). */
function sumBeyondFirst(values: Float64Array): number {
  const first = values[0]!;
  let beyond = 0;
  for (let i = 0; i < values.length; i++) beyond += values[i]! - first;
  return beyond;
}

/** Adds all that another sample holds, cell by cell (Chan, Golub & LeVeque 1979). */
export function joinMoments(into: Moments, from: Moments): void {
  for (let cell = 0; cell < into.count.length; cell++) {
    const a = into.count[cell]!;
    const b = from.count[cell]!;
    if (b === 0) continue;
    const delta = from.mean[cell]! - into.mean[cell]!;
    into.count[cell] = a + b;
    into.mean[cell]! += delta * (b / (a + b)); // by its share, so that joining to nothing is exact
    into.squares[cell]! += from.squares[cell]! + (delta * delta * a * b) / (a + b);
  }
}

/** Sample variance of a cell, divisor n − 1; NaN for fewer than two values. */
export function variance({ count, squares }: Moments, cell: number): number {
  return count[cell]! < 2 ? Number.NaN : squares[cell]! / (count[cell]! - 1);
}

/** What values that are all the same may differ by, relative to their size, from rounding alone. */
const ROUNDING = 1e-12;

/** Whether the values of a cell vary by more than rounding. */
export function varies({ count, mean, squares }: Moments, cell: number): boolean {
  const size = squares[cell]! + count[cell]! * mean[cell]! ** 2;
  return squares[cell]! > ROUNDING ** 2 * size;
}

/** Moments with the third: what skewness is measured by. */
export interface SkewedMoments extends Moments {
  /** Σ(x − mean)³, length as the others. */
  readonly cubes: Float64Array;
}

export function emptySkewedMoments(cells: number): SkewedMoments {
  return { cubes: new Float64Array(cells), ...emptyMoments(cells) };
}

/** Adds one value to a cell (Pébay 2008, Formulas for robust, one-pass parallel computation of covariances and moments). */
export function addSkewedValue(moments: SkewedMoments, cell: number, value: number): void {
  if (Number.isNaN(value)) return;
  const before = moments.squares[cell]!;
  const delta = value - moments.mean[cell]!;
  addValue(moments, cell, value);
  const n = moments.count[cell]!;
  moments.cubes[cell]! += delta * delta * delta * (1 - 1 / n) * (1 - 2 / n) - (3 * delta * before) / n;
}

/** Adds all that another sample holds, cell by cell. */
export function joinSkewedMoments(into: SkewedMoments, from: SkewedMoments): void {
  for (let cell = 0; cell < into.count.length; cell++) {
    const a = into.count[cell]!;
    const b = from.count[cell]!;
    if (b === 0) continue;
    const n = a + b;
    const delta = from.mean[cell]! - into.mean[cell]!;
    into.cubes[cell]! +=
      from.cubes[cell]! +
      (delta ** 2 * delta * a * b * (a - b)) / n ** 2 +
      (3 * delta * (a * from.squares[cell]! - b * into.squares[cell]!)) / n;
  }
  joinMoments(into, from);
}
