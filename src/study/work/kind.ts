import type { List } from '../../numeric/list.ts';

/**
 * One kind of long work, cut into parts that may be done anywhere and in any order: in a thread, in another process, on
 * another machine. Setup, parts and what comes of them are plain data; functions are found by name where the work is done.
 */
export interface WorkKind<Setup, Part, Done> {
  /** What the size of parts is counted in, for progress: `observations`. */
  readonly unit: string;
  sizeOf(part: Part): number;
  /** What size is worth a thread of its own: beginning one costs as much as some parts. */
  readonly worthAThread: number;
  /** What a part is about, in words, for a message about one that cannot be done. */
  nameOf(part: Part): string;
  /** Made ready once by whoever does parts. Doing a part twice gives the same bits. */
  begin(setup: Setup): (part: Part) => Done;
}

/**
 * Work of one kind: what every part needs, and the parts in the order in which what comes of them is joined. Nothing in
 * it, nor in what comes of it, says where a thing was read: whoever joins the parts does, from the study it has itself.
 */
export interface WorkOf<Id extends string, Setup, Part> {
  readonly kind: Id;
  readonly setup: Setup;
  readonly parts: List<Part>;
  /** Of the parts in order, where looking at one means making it. */
  readonly sizes?: readonly number[];
}
