import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { readStudy } from '../../io/read-study.ts';
import { runInThreads } from '../../io/run-in-threads.ts';
import { runOverRedis } from '../../io/run-over-redis.ts';
import { runShard } from '../../io/run-shard.ts';
import type { Progress } from '../../io/work/do-work.ts';
import { type Shard, shardNamed } from '../../io/work/shard.ts';
import type { Study } from '../../study/study.ts';
import type { Console } from '../console.ts';
import { interruptible } from '../interrupt.ts';
import { progressOn } from '../progress.ts';
import { type ResultWords, resultTeller } from '../tell-result.ts';

/** What the options of the command say. */
export interface RunWords extends ResultWords {
  readonly threads?: number;
  readonly checkpoint?: string;
  /** `2/5`. */
  readonly shard?: string;
  readonly redis?: string;
  readonly share?: string;
  readonly attempts?: number;
}

/** `eventstudy run`: the whole study, or one shard of it. */
export async function run(file: string, words: RunWords, console: Console): Promise<void> {
  const tell = resultTeller(words, console);
  if (words.redis === undefined) refuseWithoutRedis(words);
  const how = { ...words, onProgress: progressOn(console) };
  if (words.shard !== undefined) return oneShard(file, shardNamed(words.shard), how, console);
  const read = await readStudy(file);
  const result = await (words.redis === undefined
    ? runInThreads(read.study, how)
    : overRedis(read.study, { ...how, redis: words.redis }, console));
  await tell(result, read);
}

function refuseWithoutRedis({ share, attempts }: RunWords): void {
  const given = share === undefined ? '--attempts' : '--share';
  if (share === undefined && attempts === undefined) return;
  const message = must({ what: given, legal: 'stand beside --redis', given: share ?? attempts });
  throw new QuestionError([{ severity: 'error', code: 'without-redis', message }]);
}

/** What the words of the command and those who listen to it come to. */
type How = RunWords & { readonly onProgress: (progress: Progress) => void };

function overRedis(study: Study, how: How & { readonly redis: string }, console: Console) {
  const onNote = (text: string) => {
    console.progress('');
    console.note(text);
  };
  return interruptible((signal) => runOverRedis(study, { ...how, onNote, signal }, how));
}

async function oneShard(file: string, shard: Shard, how: How, console: Console): Promise<void> {
  const { study } = await readStudy(file);
  const { parts, allParts } = await runShard(study, shard, how.out, how);
  console.say(`shard ${shard.number}/${shard.of}: ${parts} of ${allParts} parts in ${how.out}`);
  console.note(`when every shard is done: eventstudy merge ${file} ${how.out}`);
}
