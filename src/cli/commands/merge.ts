import { readStudy } from '../../io/read-study.ts';
import { mergeShards } from '../../io/run-shard.ts';
import type { Console } from '../console.ts';
import { type ResultWords, tellResult } from '../tell-result.ts';

/** `eventstudy merge`: what `run` gives, from the parts that its shards kept. */
export async function merge(
  file: string,
  folders: readonly string[],
  words: ResultWords,
  console: Console,
): Promise<void> {
  const read = await readStudy(file);
  await tellResult(await mergeShards(read.study, folders), read, words, console);
}
