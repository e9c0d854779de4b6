/** Plain data that was put away. */
export interface Kept<T> {
  /** Equal to what was put away, and not to be changed. */
  take(): T;
}

/**
 * Where plain data is put that is looked at again only at the end: in memory, or on a disk where there is more of it than
 * memory should hold.
 */
export interface Shelf {
  keep<T>(value: T): Kept<T>;
}

/** Nothing is put anywhere: what is kept is the value itself. */
export const inMemory: Shelf = {
  keep: (value) => ({ take: () => value }),
};

/** What is on a shelf, bundle by bundle, in the order it was put there. A shelf is of one process: this is never sent. */
export interface Shelved<Bundle> {
  readonly shelf: Shelf;
  readonly bundles: Kept<Bundle>[];
}

/** The part of a state that lies on a shelf, where it has one: nothing yet. */
export function onShelf<Bundle>(shelf: Shelf | undefined): { readonly shelved?: Shelved<Bundle> } {
  return shelf === undefined ? {} : { shelved: { shelf, bundles: [] } };
}

/** What lies on a shelf, then what does not: one bundle after another, so that no more than one is in memory. */
export function* bundlesOf<Bundle>(shelved: Shelved<Bundle> | undefined, rest: Bundle): Generator<Bundle> {
  for (const kept of shelved?.bundles ?? []) yield kept.take();
  yield rest;
}
