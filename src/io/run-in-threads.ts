import { type Block, runBlocks } from '../study/block.ts';
import { prepare } from '../study/prepare.ts';
import type { StudyResult } from '../study/result.ts';
import { everything, joinedStudy } from '../study/run.ts';
import type { Study } from '../study/study.ts';
import type { WorkKindId } from '../study/work/registry.ts';
import { joinedByParts } from './joined-by-parts.ts';
import { toldByParts } from './told-by-parts.ts';
import { allOf, sizeOf, threadsFor } from './work/do-parts.ts';
import { doInTurn, doWork, type WorkOptions } from './work/do-work.ts';
import { shelfFor } from './work/shelf-on-disk.ts';

/**
 * `runStudy` on several threads: observations in blocks, specification curves by design, samples drawn from the sample by
 * method, joined in their order, so that the result is the same to the bit whatever the number of threads, and however
 * often it was interrupted.
 *
 * @param study as {@link readStudy} gives it
 * @param how threads, a folder to go on from, who is told how far it is, and who is told what should be known before
 * @throws QuestionError, DataError as `runStudy` does; QuestionError where the checkpoint is of another study
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { tables } = await runInThreads(study, { threads: 2 });
 * tables.events.length === runStudy(study).tables.events.length; // true
 */
export async function runInThreads(study: Study, how: WorkOptions = {}): Promise<StudyResult> {
  const prepared = prepare(study, everything, (text) => how.onNote?.(text));
  const { observations, context } = prepared;
  // Alone and with nothing to keep, parts need not be packed.
  const isHere = (kind: WorkKindId, size: number) =>
    how.checkpoint === undefined && threadsFor(kind, size, how.threads) === 1;
  const joined = isHere('blocks', observations.length)
    ? joinedStudy(
        prepared,
        told(runBlocks(observations, context), observations.length, how),
        shelfFor(observations.length),
      )
    : await joinedByParts(prepared, (work, each) => doInTurn(work, each, how));
  return toldByParts(study, joined, async (work) =>
    isHere(work.kind, sizeOf(work, allOf(work))) ? undefined : doWork(work, how),
  );
}

/** Blocks as they are, and after each how far they are. */
function* told(blocks: Iterable<Block>, total: number, { onProgress }: WorkOptions): Generator<Block> {
  let done = 0;
  for (const block of blocks) {
    done += block.observations.length;
    onProgress?.({ done, total, unit: 'observations' });
    yield block;
  }
}
