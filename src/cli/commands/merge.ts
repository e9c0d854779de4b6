import { readStudy } from '../../io/read-study.ts';
import { mergeShards } from '../../io/run-shard.ts';
import type { Console } from '../console.ts';
import { progressOn } from '../progress.ts';
import { type ResultWords, resultTeller } from '../tell-result.ts';

/** `eventstudy merge`: what `run` gives, from the parts that its shards kept. */
export async function merge(
  file: string,
  folders: readonly string[],
  words: ResultWords,
  console: Console,
): Promise<void> {
  const tell = resultTeller(words, console);
  const read = await readStudy(file);
  const onProgress = progressOn(console);
  await tell(await mergeShards(read.study, folders, { onProgress }), read);
}
