import { blockJoiner } from '../study/block.ts';
import type { Prepared } from '../study/prepare.ts';
import { type JoinedStudy, studied } from '../study/run.ts';
import { blockWork, unpacker } from '../study/work/blocks.ts';
import type { Work } from '../study/work/registry.ts';
import type { Each } from './work/in-turn.ts';
import { shelfFor } from './work/shelf-on-disk.ts';

/** Has the blocks of a study done and joins each as its turn comes: no more are held than came early. */
export async function joinedByParts(
  prepared: Prepared,
  doBlocks: (work: Work<'blocks'>, each: Each<'blocks'>) => Promise<void>,
): Promise<JoinedStudy> {
  const { observations, context } = prepared;
  const joiner = blockJoiner(observations, context, shelfFor(observations.length));
  const unpack = unpacker(prepared);
  await doBlocks(blockWork(prepared), (packed) => joiner.add(unpack(packed)));
  return studied(prepared, joiner.joined());
}
