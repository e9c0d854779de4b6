import { type DoneOf, type Work, type WorkKindId, workKind } from '../../study/work/registry.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { allOf, type DoParts, doParts, sizeOf, type Take } from './do-parts.ts';
import { type Each, type Earlier, inTurn } from './in-turn.ts';

/** How far long work is. */
export interface Progress {
  /** Those of an earlier run that are kept among them. */
  readonly done: number;
  readonly total: number;
  /** What is counted: `observations`. */
  readonly unit: string;
}

/** How long work is done; what comes of it does not depend on any of this. */
export interface WorkOptions {
  /** At most; as many as the machine runs at once where absent. */
  readonly threads?: number;
  /** A folder that keeps finished parts, to go on from. */
  readonly checkpoint?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Is told what should be known before the work is done. */
  readonly onNote?: (text: string) => void;
}

/**
 * Does a work and hands on what came of its parts, in their order. With a checkpoint, parts that are kept there are not done
 * again, and each that is done is kept at once.
 *
 * @param by who does the parts; threads of this process where absent
 */
export async function doInTurn<Id extends WorkKindId>(
  work: Work<Id>,
  each: Each<Id>,
  { threads, checkpoint, onProgress = () => {} }: WorkOptions = {},
  by: DoParts = byThreads(threads),
): Promise<void> {
  const kept = checkpoint === undefined ? undefined : await openCheckpoint(checkpoint, work);
  const handOn = inTurn(work.parts.length, kept && earlierOf(work, kept), each);
  await handOn();
  await doMissing(work, allOf(work), { kept, onProgress, by }, (part, done) => handOn({ part, done }));
}

/** What is kept; a part whose file is no longer what it was when the folder was opened is done again, here. */
function earlierOf(work: Work, { kept, load, keep }: Checkpoint): Earlier {
  return {
    kept,
    async load(part) {
      const loaded = await load(part);
      if (loaded !== undefined) return loaded.done;
      let again: unknown;
      await doParts(work, [part], (_, done) => {
        again = done;
      });
      await keep(part, again);
      return again;
    },
  };
}

/** The same, and gives what came of all parts together. */
export async function doWork<Id extends WorkKindId>(
  work: Work<Id>,
  how: WorkOptions = {},
  by?: DoParts,
): Promise<DoneOf<Id>[]> {
  const results: DoneOf<Id>[] = [];
  await doInTurn(work, (done) => results.push(done), how, by);
  return results;
}

/** How missing parts are done: what is kept already, who does the others, and who is told. */
export interface Missing {
  readonly kept: Checkpoint | undefined;
  readonly by: DoParts;
  readonly onProgress: (progress: Progress) => void;
}

/** Does those of the parts wanted that are not kept, and keeps each at once. */
export async function doMissing<Id extends WorkKindId>(
  work: Work<Id>,
  wanted: readonly number[],
  { kept, by, onProgress }: Missing,
  take: Take<Id> = () => {},
): Promise<void> {
  const open = wanted.filter((part) => kept?.kept.has(part) !== true);
  const tell = progressOf(work, wanted, open, onProgress);
  await by(work, open, async (part, done) => {
    await take(part, done);
    await kept?.keep(part, done);
    tell(part);
  });
  await kept?.tidy();
}

/** Threads of this process, so many at most. */
export function byThreads(threads: number | undefined): DoParts {
  return (work, which, take) => doParts(work, which, take, threads);
}

/** Says after each part how much of what is wanted is done. */
function progressOf(
  work: Work,
  wanted: readonly number[],
  open: readonly number[],
  onProgress: (progress: Progress) => void,
): (part: number) => void {
  const { unit } = workKind(work.kind);
  const total = sizeOf(work, wanted);
  let done = total - sizeOf(work, open);
  return (part) => {
    done += sizeOf(work, [part]);
    onProgress({ done, total, unit });
  };
}
