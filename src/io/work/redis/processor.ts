import { workerData } from 'node:worker_threads';
import type { SandboxedJob } from 'bullmq';
import { patientRedis, redisPackages } from './client.ts';
import { jobDoer, Refusal } from './do-job.ts';
import type { WorkerPlace } from './listen.ts';
import type { PartJob } from './part-job.ts';
import { redisStore } from './redis-store.ts';
import { shareAt } from './share.ts';

/** Milliseconds for which a part that was refused is left for others. */
const LEFT_FOR_OTHERS = 1000;

const { redis, share } = workerData as WorkerPlace;
const { DelayedError } = await redisPackages();
const doJob = jobDoer({
  redis: redisStore(await patientRedis(redis)),
  share: share === undefined ? undefined : shareAt(share),
});

/** A thread of a worker is its file: this one does the jobs it is handed. */
export default async function (job: SandboxedJob<PartJob>, token?: string): Promise<void> {
  try {
    await doJob(job.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await job.updateProgress(error.message);
    await job.moveToDelayed(Date.now() + LEFT_FOR_OTHERS, token);
    throw new DelayedError();
  }
}
