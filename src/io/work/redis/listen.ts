import { once } from 'node:events';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { Job, Worker } from 'bullmq';
import { version } from '../../version.ts';
import { openRedis, redisPackages } from './client.ts';
import { type PartJob, PREFIX, QUEUE } from './part-job.ts';
import { declined } from './reply-error.ts';
import { shownAddress } from './shown-address.ts';
import { tellOnce } from './tell-once.ts';

/** Where a worker listens. */
export interface WorkerPlace {
  readonly redis: string;
  readonly share?: string;
}

/** How a worker listens. */
export interface Listening extends WorkerPlace {
  readonly threads: number;
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly onNote: (text: string) => void;
  /** Told after each part. */
  readonly onPart: (about: string) => void;
}

type PartWorker = Worker<PartJob>;

/** Milliseconds after which a worker that says nothing has lost its part, and at which workers look for such parts. */
const LOCK = 10_000;
const LOOK = 5000;
/** Workers that may be lost with one part before it is taken to be what kills them. */
const LOST_WORKERS = 5;
/** Milliseconds for which a worker that refused a part takes none: it would refuse all of a run before others have them. */
const REST = 2000;

/**
 * Does parts, each in a thread of its own so that this one is free to say that they are held, until the signal comes.
 * Then parts that are not done are let go: others have them at once.
 *
 * @throws QuestionError where the packages are not installed, or Redis does not answer
 */
export async function listen({ threads, signal, onNote, onPart, ...place }: Listening): Promise<void> {
  const { Worker } = await redisPackages();
  const shown = shownAddress(place.redis);
  const onAway = (isAway: boolean) =>
    onNote(isAway ? `${shown} does not answer: waiting` : `${shown} answers again`);
  const client = await openRedis(place.redis, `${PREFIX}:worker`, onAway, onNote);
  const worker = new Worker<PartJob>(QUEUE, new URL('./processor.js', import.meta.url), {
    prefix: PREFIX,
    connection: client,
    concurrency: threads,
    useWorkerThreads: true,
    workerThreadsOptions: { workerData: place satisfies WorkerPlace },
    lockDuration: LOCK,
    stalledInterval: LOOK,
    maxStalledCount: LOST_WORKERS,
  });
  const held = heldBy(worker, { signal, onNote, onPart });
  onNote(`version ${version()} listens at ${shown} with ${threads} ${threads === 1 ? 'thread' : 'threads'}`);
  if (!signal.aborted) await once(signal, 'abort');
  await worker.pause(true);
  // A part that was asked for before is on its way: it comes before this answer, on the same connection.
  await client.ping();
  await turn();
  await Promise.allSettled([...held].map((job) => job.moveToWait(job.token)));
}

/** The parts a worker has not done yet, as they come and go; what becomes of them is told. */
function heldBy(
  worker: PartWorker,
  { signal, onNote, onPart }: Pick<Listening, 'onNote' | 'onPart' | 'signal'>,
): ReadonlySet<Job<PartJob>> {
  const held = new Set<Job<PartJob>>();
  worker.on('active', (job) => held.add(job));
  worker.on('completed', (job) => {
    held.delete(job);
    onPart(job.data.label.about);
  });
  worker.on('failed', (job, error) => {
    if (job !== undefined) held.delete(job);
    onNote(error.message);
  });
  const noteOnce = tellOnce(onNote);
  worker.on('progress', (job, words) => {
    held.delete(job); // it was refused, and said why
    noteOnce(String(words));
    void rest(worker, signal);
  });
  worker.on('error', (error) => {
    if ('syscall' in error) return; // that Redis is away the client has told
    const words = declined(error);
    noteOnce(words instanceof Error ? words.message : String(words)); // it asks again and again
  });
  return held;
}

async function rest(worker: PartWorker, signal: AbortSignal): Promise<void> {
  if (worker.isPaused()) return;
  await worker.pause(true);
  await sleep(REST, undefined, { signal }).then(
    () => worker.resume(),
    () => {}, // it is told to end
  );
}
