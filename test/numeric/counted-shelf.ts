import { inMemory, type Shelf } from '../../src/numeric/shelf.ts';

/** A shelf that counts how often something is taken from it. */
export function countedShelf(): Shelf & { taken: number } {
  const shelf = {
    taken: 0,
    keep<T>(value: T) {
      const kept = inMemory.keep(value);
      return {
        take: () => {
          shelf.taken++;
          return kept.take();
        },
      };
    },
  };
  return shelf;
}
