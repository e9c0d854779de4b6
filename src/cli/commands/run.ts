import { readStudy } from '../../io/read-study.ts';
import { resultFormatsNamed } from '../../io/result-formats/choice.ts';
import { runInThreads } from '../../io/run-in-threads.ts';
import { runShard } from '../../io/run-shard.ts';
import { type Shard, shardNamed } from '../../io/work/shard.ts';
import type { Console } from '../console.ts';
import { progressOn } from '../progress.ts';
import { type ResultWords, tellResult } from '../tell-result.ts';

/** What the options of the command say. */
export interface RunWords extends ResultWords {
  readonly threads?: number;
  readonly checkpoint?: string;
  /** `2/5`. */
  readonly shard?: string;
}

/** `eventstudy run`: the whole study, or one shard of it. */
export async function run(file: string, words: RunWords, console: Console): Promise<void> {
  const { format, threads, checkpoint, shard } = words;
  if (format !== undefined) resultFormatsNamed(format); // a wrong word is said before the work, not after
  const how = { onProgress: progressOn(console), ...(threads === undefined ? {} : { threads }) };
  if (shard !== undefined) return oneShard(file, shardNamed(shard), words, how, console);
  const read = await readStudy(file);
  const kept = checkpoint === undefined ? {} : { checkpoint };
  await tellResult(await runInThreads(read.study, { ...how, ...kept }), read, words, console);
}

async function oneShard(
  file: string,
  shard: Shard,
  { out }: RunWords,
  how: Parameters<typeof runShard>[3],
  console: Console,
): Promise<void> {
  const { study } = await readStudy(file);
  const { parts, allParts } = await runShard(study, shard, out, how);
  console.say(`shard ${shard.number}/${shard.of}: ${parts} of ${allParts} parts in ${out}`);
  console.note(`when every shard is done: eventstudy merge ${file} ${out}`);
}
