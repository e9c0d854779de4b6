/** An ISO date as an axis of time takes it. */
export function utcDate(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/**
 * The days at which a series changes direction or has its first and last value, so that a picture of ten years holds no
 * more points than it has pixels: of every run of days the first, the lowest, the highest and the last.
 *
 * @param values one a day, NaN where there is none
 * @param most points kept, about
 * @returns positions, ascending
 */
export function thinned(values: Float64Array, most = 1_200): number[] {
  const size = Math.ceil(values.length / (most / 4));
  if (size <= 4) return [...values.keys()];
  const kept = new Set<number>();
  for (let start = 0; start < values.length; start += size) {
    const end = Math.min(values.length, start + size);
    let low = start;
    let high = start;
    for (let i = start; i < end; i++) {
      if (Number.isNaN(values[i]!)) continue;
      if (!(values[i]! >= values[low]!)) low = i;
      if (!(values[i]! <= values[high]!)) high = i;
    }
    for (const i of [start, low, high, end - 1]) kept.add(i);
  }
  return [...kept].toSorted((a, b) => a - b);
}
