import type { Finding } from '../errors/finding.ts';

/** Faults that name a key by its path in `column`, in the order their keys, or the nearest above them, were written. */
export function inOrderWritten(faults: readonly Finding[], written: unknown): Finding[] {
  return faults
    .map((fault) => ({ fault, place: placeOf((fault.column ?? '').split('/'), written) }))
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ fault }) => fault);
}

/** Position of a key among its neighbours, and so on down its path; shorter where it was not written. */
function placeOf(path: readonly string[], written: unknown): number[] {
  const place: number[] = [];
  let value = written;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    place.push(Object.keys(value).indexOf(key));
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return place;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((at, i) => at !== b[i]);
  if (differs < 0) return a.length - b.length;
  return a[differs]! - (b[differs] ?? -1);
}
