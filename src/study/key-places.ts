import type { Finding } from '../errors/finding.ts';

/** Where a key of a study was written. */
export type KeyPlace = Required<Pick<Finding, 'file' | 'line' | 'column'>>;

/** Places of keys by path, `windows/0`; the empty path is the study itself. */
export type KeyPlaces = Readonly<Record<string, KeyPlace>>;

/**
 * Faults that name a key by its path in `column`, moved to where that key, or the nearest above it, was written; among
 * themselves in the order of its lines.
 */
export function atKeys(faults: readonly Finding[], places: KeyPlaces | undefined): Finding[] {
  const own = faults.filter(({ file }) => file === undefined);
  const moved = own.map((fault): Finding => ({ ...fault, ...placeOf(fault.column ?? '', places) }));
  const ordered = (places === undefined ? moved : moved.toSorted(asWritten)).values();
  return faults.map((fault) => (fault.file === undefined ? ordered.next().value! : fault));
}

/** Compares findings by where they stand, from the top of a file to its end; what has no line stands first. */
export function asWritten(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || Number(a.column) - Number(b.column);
}

/** Where a key, or the nearest above it, was written; nothing for a study made in code. */
export function placeOf(path: string, places: KeyPlaces | undefined): KeyPlace | undefined {
  if (places === undefined) return undefined;
  for (let key = path; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('/')))) {
    if (Object.hasOwn(places, key)) return places[key];
  }
  return places[''];
}

/** Places of the keys below one key, by their paths below it. */
export function placesBelow(key: string, places: KeyPlaces): KeyPlaces {
  const below = Object.entries(places).flatMap(([path, place]) => {
    if (path === key) return [['', place] as const];
    return path.startsWith(`${key}/`) ? [[path.slice(key.length + 1), place] as const] : [];
  });
  return Object.fromEntries(below);
}
