import { shellWord } from '../../io/pasted.ts';
import { readStudy } from '../../io/read-study.ts';
import { runInThreads } from '../../io/run-in-threads.ts';
import { runOverRedis } from '../../io/run-over-redis.ts';
import { runShard } from '../../io/run-shard.ts';
import { type Shard, shardNamed } from '../../io/work/shard.ts';
import type { Console } from '../console.ts';
import { progressOn } from '../progress.ts';
import { type RedisWords, workersAt } from '../redis-words.ts';
import { type ResultWords, resultTeller } from '../tell-result.ts';

/** What the options of the command say. */
export interface RunWords extends ResultWords, RedisWords {
  readonly threads?: number;
  readonly checkpoint?: string;
  /** `2/5`. */
  readonly shard?: string;
}

/** `eventstudy run`: the whole study, or one shard of it. */
export async function run(file: string, words: RunWords, console: Console): Promise<void> {
  const tell = resultTeller(words, console);
  const byWorkers = workersAt(words, console);
  if (words.shard !== undefined) return oneShard(file, shardNamed(words.shard), words, console);
  const how = { ...words, onProgress: progressOn(console), onNote: console.note };
  const read = await readStudy(file);
  const result = await (byWorkers?.((place) => runOverRedis(read.study, place, how)) ??
    runInThreads(read.study, how));
  await tell(result, read);
}

async function oneShard(file: string, shard: Shard, words: RunWords, console: Console): Promise<void> {
  const { study } = await readStudy(file);
  const how = { ...words, onProgress: progressOn(console) };
  const { parts, allParts } = await runShard(study, shard, words.out, how);
  console.say(`shard ${shard.number}/${shard.of}: ${parts} of ${allParts} parts in ${words.out}`);
  const others = shard.of > 1 ? ', with the folders of the other shards where they have their own' : '';
  const merge = `eventstudy merge ${shellWord(file)} ${shellWord(words.out)}`;
  console.note(`when every shard is done: ${merge}${others}`);
}
