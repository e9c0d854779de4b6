import { demand, hasKeys } from '../../errors/demand.ts';
import { DataError, QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { someOf } from '../../errors/some-of.ts';
import { type DoneOf, type Work, type WorkKindId, workKind } from '../../study/work/registry.ts';
import { openCheckpoint } from './checkpoint.ts';
import { allOf } from './do-parts.ts';
import { byThreads, doMissing, type WorkOptions } from './do-work.ts';
import type { Each } from './in-turn.ts';
import { type KeptParts, keptParts } from './kept-parts.ts';

/** One of several shares of a work: every so many-th part. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a shard came to. */
export interface ShardDone {
  readonly shard: Shard;
  /** Parts of this shard, and of the whole work. */
  readonly parts: number;
  readonly allParts: number;
}

/** Reads `2/5`. */
export function shardNamed(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  const legal = 'be a number and how many there are, at most 999999, such as 2/5';
  const message = must({ what: 'shard', legal, given: text });
  throw new QuestionError([{ severity: 'error', code: 'bad-shard', message }]);
}

/** Does the parts of one shard and keeps each in a folder; those that are there already are not done again. */
export async function doShard(
  work: Work,
  shard: Shard,
  folder: string,
  { threads, onProgress = () => {} }: Omit<WorkOptions, 'checkpoint'> = {},
): Promise<ShardDone> {
  const legal = 'be a number and how many there are, as { number: 2, of: 5 }';
  const isShard = hasKeys(shard, 'number', 'of') && shard.number >= 1 && shard.number <= shard.of;
  demand(isShard, { what: 'shard', legal, given: shard });
  const kept = await openCheckpoint(folder, work);
  const own = allOf(work).filter((part) => part % shard.of === shard.number - 1);
  await doMissing(work, own, { kept, onProgress, by: byThreads(threads) });
  return { shard, parts: own.length, allParts: work.parts.length };
}

/**
 * Hands on what came of all parts, in their order, from the folders the shards kept them in.
 *
 * @throws DataError where parts are missing, naming them; QuestionError where a folder is not there, or holds parts of
 * another work
 */
export async function joinInTurn<Id extends WorkKindId>(
  work: Work<Id>,
  folders: readonly string[],
  each: Each<Id>,
): Promise<void> {
  const kept = await Promise.all(folders.map((folder) => keptParts(folder, work)));
  const damaged = kept.flatMap((one) => one.damaged);
  const missing = allOf(work).filter((part) => !kept.some((one) => one.kept.has(part)));
  if (missing.length > 0) throw missingParts(work, missing, damaged);
  for (const part of allOf(work)) {
    const loaded = await loadedFrom(kept, part);
    if (loaded === undefined) throw missingParts(work, [part], damaged);
    each(loaded.done as DoneOf<Id>);
  }
}

/** What came of a part, from the first folder that still has it; nothing where none has. */
async function loadedFrom(
  folders: readonly KeptParts[],
  part: number,
): Promise<{ readonly done: unknown } | undefined> {
  for (const folder of folders.filter(({ kept }) => kept.has(part))) {
    const loaded = await folder.load(part);
    if (loaded !== undefined) return loaded;
  }
  return undefined;
}

/** The same, and gives what came of all parts together. */
export async function joinShards<Id extends WorkKindId>(
  work: Work<Id>,
  folders: readonly string[],
): Promise<DoneOf<Id>[]> {
  const results: DoneOf<Id>[] = [];
  await joinInTurn(work, folders, (done) => results.push(done));
  return results;
}

function missingParts(
  { kind, parts }: Work,
  missing: readonly number[],
  damaged: readonly string[],
): DataError {
  const named = someOf(missing, (part) => workKind(kind).nameOf(parts.at(part)), '; ');
  const broken = damaged.length === 0 ? '' : `; damaged: ${someOf(damaged, String)}`;
  const message = must({
    what: 'the shards',
    legal:
      parts.length === 1 ? 'hold the one part of the study' : `hold all ${parts.length} parts of the study`,
    given: parts.length - missing.length,
    remedy: `run the shards of ${named}${broken}`,
  });
  return new DataError([{ severity: 'error', code: 'missing-parts', message }]);
}
