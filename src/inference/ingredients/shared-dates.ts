import type { PlacedDates } from './date-axis.ts';

/**
 * How many dates two ascending stretches share. O(a + b).
 *
 * @param from, to the positions of both that count, both included; all where absent
 */
export function sharedDates(
  a: Int32Array,
  b: Int32Array,
  from = 0,
  to = Math.max(a.length, b.length) - 1,
): number {
  const endOfA = Math.min(to + 1, a.length);
  const endOfB = Math.min(to + 1, b.length);
  let i = from;
  let j = from;
  let shared = 0;
  while (i < endOfA && j < endOfB) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** The same of windows placed on one axis: at once where neither lacks a date of it. */
export function sharedOnAxis(
  a: PlacedDates,
  b: PlacedDates,
  from = 0,
  to = Math.max(a.dates.length, b.dates.length) - 1,
): number {
  if (!a.isWhole || !b.isWhole) return sharedDates(a.dates, b.dates, from, to);
  const start = Math.max(a.start, b.start) + from;
  const end = Math.min(
    a.start + Math.min(to + 1, a.dates.length),
    b.start + Math.min(to + 1, b.dates.length),
  );
  return Math.max(0, end - start);
}
