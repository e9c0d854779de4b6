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
