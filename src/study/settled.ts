import { type List, mapped } from '../numeric/list.ts';
import type { Observation } from './observations.ts';

/** What becomes of observations as they are estimated, a block after the other. */
export interface Settling {
  /** The next of them, each with its reason where no model could use it. */
  add(block: readonly Observation[]): void;
  /** Those that were to be studied and that no model could use. */
  unused(): readonly Observation[];
  /** All of them, as they ended. */
  all(): List<Observation>;
}

/**
 * Only those that changed are held: there may be a million of the others.
 *
 * @param placed the observations as they were placed
 */
export function settling(placed: List<Observation>): Settling {
  const changed = new Map<number, Observation>();
  let count = 0;
  return {
    add(block) {
      const before = placed.slice(count, count + block.length);
      block.forEach((one, i) => {
        if (one.reason !== before[i]!.reason) changed.set(count + i, one);
      });
      count += block.length;
    },
    unused: () => [...changed.values()],
    all: () => (changed.size === 0 ? placed : mapped(placed, (one, place) => changed.get(place) ?? one)),
  };
}
