import { DelayedError, Worker } from 'bullmq';
import { onTestFinished } from 'vitest';
import { patience } from '../../../../src/io/work/redis/client.ts';
import { jobDoer, Refusal } from '../../../../src/io/work/redis/do-job.ts';
import { type PartJob, PREFIX, QUEUE } from '../../../../src/io/work/redis/part-job.ts';
import { redisStore } from '../../../../src/io/work/redis/redis-store.ts';
import { shareAt } from '../../../../src/io/work/redis/share.ts';
import type { OwnRedis } from './redis-server.ts';

/** Milliseconds for which a part that was refused is left for others. */
const LEFT_FOR_OTHERS = 200;

/** A worker in this process, without threads: what it does counts, not how. Gives the names of the parts it was given. */
export function workerHere({ url, client }: OwnRedis, share?: string): string[] {
  const given: string[] = [];
  const doJob = jobDoer({
    redis: redisStore(client),
    share: share === undefined ? undefined : shareAt(share),
  });
  const worker = new Worker<PartJob>(
    QUEUE,
    async (job, token) => {
      given.push(job.data.label.about);
      try {
        await doJob(job.data);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await job.updateProgress(error.message);
        await job.moveToDelayed(Date.now() + LEFT_FOR_OTHERS, token);
        throw new DelayedError();
      }
    },
    { prefix: PREFIX, connection: { url, ...patience } },
  );
  worker.on('error', () => {}); // a server that is killed
  onTestFinished(() => worker.close(true));
  return given;
}
