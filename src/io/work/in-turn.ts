import type { DoneOf, WorkKindId } from '../../study/work/registry.ts';

/** What an earlier run kept: which parts, by their numbers, and what came of one of them. */
export interface Earlier {
  readonly kept: ReadonlySet<number>;
  load(part: number): Promise<unknown>;
}

/** Is given what came of every part of a work, in the order of the parts. */
export type Each<Id extends WorkKindId> = (done: DoneOf<Id>) => void;

/**
 * Hands on what comes of parts in their order, whichever way it comes: what is early is held, what an earlier run kept is
 * loaded when its turn is there.
 *
 * @param parts how many there are
 * @returns takes what came of a part that is not kept; without one, hands on those that are kept at the beginning
 */
export function inTurn<Id extends WorkKindId>(
  parts: number,
  earlier: Earlier | undefined,
  each: Each<Id>,
): (come?: { readonly part: number; readonly done: DoneOf<Id> }) => Promise<void> {
  const early = new Map<number, DoneOf<Id>>();
  let next = 0;
  const advance = async () => {
    for (; next < parts; next++) {
      if (earlier?.kept.has(next)) each((await earlier.load(next)) as DoneOf<Id>);
      else if (early.has(next)) each(early.get(next)!);
      else return;
      early.delete(next);
    }
  };
  let latest = Promise.resolve();
  return (come) => {
    if (come !== undefined) early.set(come.part, come.done);
    // One after another: a part that is loaded is waited for.
    latest = latest.then(advance);
    return latest;
  };
}
