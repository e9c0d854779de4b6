import { type DoneOf, type Work, type WorkKindId, workKind } from '../../study/work/registry.ts';
import { openCheckpoint } from './checkpoint.ts';
import { type DoParts, doParts, threadsFor } from './do-parts.ts';

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
}

/**
 * Does a work and gives what came of its parts, in their order. With a checkpoint, parts that are kept there are not done
 * again, and each that is done is kept at once.
 *
 * @param by who does the parts; threads of this process where absent
 */
export async function doWork<Id extends WorkKindId>(
  work: Work<Id>,
  { threads, checkpoint, onProgress = () => {} }: WorkOptions = {},
  by: DoParts = (some, which, take) =>
    doParts(some, which, take, threadsFor(some.kind, which.length, threads)),
): Promise<DoneOf<Id>[]> {
  const kept = checkpoint === undefined ? undefined : await openCheckpoint(checkpoint, work);
  const numbers = [...work.parts.keys()];
  const open = numbers.filter((part) => kept?.kept.has(part) !== true);
  const results: DoneOf<Id>[] = [];
  for (const part of kept?.kept ?? []) results[part] = (await kept!.load(part)) as DoneOf<Id>;
  const tell = progressOf(work, open, onProgress);
  const take = async (part: number, done: DoneOf<Id>) => {
    results[part] = done;
    await kept?.keep(part, done);
    tell(part);
  };
  await by(work, open, take);
  return results;
}

/** Says after each part how much is done in all. */
export function progressOf(
  { kind, parts }: Work,
  open: readonly number[],
  onProgress: (progress: Progress) => void,
): (part: number) => void {
  const { unit, sizeOf } = workKind(kind);
  const sized = (which: readonly number[]) => which.reduce((sum, part) => sum + sizeOf(parts[part]), 0);
  const total = sized([...parts.keys()]);
  let done = total - sized(open);
  return (part) => {
    done += sizeOf(parts[part]);
    onProgress({ done, total, unit });
  };
}
