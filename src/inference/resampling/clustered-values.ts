/** The values of one cell by event date: sums are all that resampling whole dates needs. One entry a date that has any. */
export interface ClusteredValues {
  /** n, the values. */
  readonly n: number;
  readonly mean: number;
  /** Places of the dates among those of the draws, ascending. */
  readonly places: Uint32Array;
  readonly counts: Float64Array;
  /** Σx of a date. */
  readonly sums: Float64Array;
  /** Σ(x − mean) and Σ(x − mean)² of a date, about the mean of all. */
  readonly deviations: Float64Array;
  readonly squares: Float64Array;
  /** Σ(x − mean of the date)² of a date. */
  readonly within: Float64Array;
}

/**
 * Gathers values by date; NaN is left out.
 *
 * @param values one an observation
 * @param placeOf place of its date, one an observation
 * @param dates how many dates there are
 */
export function clusterValues(values: Float64Array, placeOf: Uint32Array, dates: number): ClusteredValues {
  const counts = new Float64Array(dates);
  const sums = new Float64Array(dates);
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    counts[placeOf[i]!]!++;
    sums[placeOf[i]!]! += value;
  });
  const total = (of: Float64Array) => of.reduce((sum, value) => sum + value, 0);
  const n = total(counts);
  const mean = total(sums) / n;
  const deviations = new Float64Array(dates);
  const squares = new Float64Array(dates);
  const within = new Float64Array(dates);
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const place = placeOf[i]!;
    deviations[place]! += value - mean;
    squares[place]! += (value - mean) ** 2;
    within[place]! += (value - sums[place]! / counts[place]!) ** 2;
  });
  const places = Uint32Array.from([...counts.keys()].filter((place) => counts[place]! > 0));
  const present = (of: Float64Array) => Float64Array.from(places, (place) => of[place]!);
  return {
    n,
    mean,
    places,
    counts: present(counts),
    sums: present(sums),
    deviations: present(deviations),
    squares: present(squares),
    within: present(within),
  };
}

/** Whether the dates differ: sums that agree to rounding have no variance to draw from. */
export function datesDiffer({ deviations, sums }: ClusteredValues): boolean {
  return !isNothing(sumOfSquares(deviations), sumOfSquares(sums));
}

/** Whether squares about a mean are no more than the rounding of the squares themselves. */
export function isNothing(aboutMean: number, squares: number): boolean {
  return !(aboutMean > 1e-24 * squares);
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}

/**
 * mean/se of sums by cluster about a centre, with the variance clustered: se² = G/(G − 1) Σ(Sg − ng·mean)²/n²
 * (Liang & Zeger 1986); NaN where the clusters do not vary.
 *
 * @param counts and sums of the clusters drawn, each as often as it was
 */
export function clusteredT(counts: Float64Array, sums: Float64Array): number {
  const clusters = counts.length;
  let n = 0;
  let sum = 0;
  let size = 0;
  let squares = 0;
  for (let g = 0; g < clusters; g++) {
    n += counts[g]!;
    sum += sums[g]!;
    size += sums[g]! ** 2;
  }
  for (let g = 0; g < clusters; g++) squares += (sums[g]! - (counts[g]! * sum) / n) ** 2;
  return isNothing(squares, size) ? Number.NaN : sum / Math.sqrt((clusters / (clusters - 1)) * squares);
}
