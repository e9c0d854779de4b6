import { setTimeout } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { openRedis, patience, redisPackages } from './client.ts';
import { type Mailbox, mailbox } from './mailbox.ts';
import { jobId, type PartJob, PREFIX, partOfJob, QUEUE } from './part-job.ts';
import { answered } from './reply-error.ts';
import { shownAddress } from './shown-address.ts';
import { tellOnce } from './tell-once.ts';

/** What a run hears of its parts. */
export type News =
  | { readonly what: 'completed'; readonly part: number }
  | { readonly what: 'failed'; readonly part: number; readonly why: string }
  /** Redis was away: who knows what was missed. */
  | { readonly what: 'back' };

/** The parts of one work in the queue, and what is heard of them. */
export interface PartQueue {
  readonly client: Redis;
  readonly news: Mailbox<News>;
  /** Adds a part; one that is there already stays. */
  add(job: PartJob): Promise<void>;
  /** Whether a part waits, or is being done. */
  has(part: number): Promise<boolean>;
  remove(parts: readonly number[]): Promise<void>;
  hasWorkers(): Promise<boolean>;
  /** Whether no other run wants the same work now. */
  isAlone(): Promise<boolean>;
  /** Lets other runs know that this one wants nothing any more, whenever its connection ends. */
  withdraw(): Promise<void>;
  close(): Promise<void>;
}

/** How often a part is tried, who ends the waiting, and who is told what is not about a part. */
export interface QueueOptions {
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  readonly onNote: (text: string) => void;
}

/** Jobs that are asked for at once. */
const AT_ONCE = 1000;

/** @throws QuestionError where the packages are not installed, or Redis does not answer */
export async function openPartQueue(url: string, work: string, options: QueueOptions): Promise<PartQueue> {
  const { Queue, QueueEvents } = await redisPackages();
  const { attempts, signal, onNote } = options;
  const news = mailbox<News>(signal);
  const place = shownAddress(url);
  const onAway = (isAway: boolean) => {
    if (!isAway) news.put({ what: 'back' });
    onNote(isAway ? `${place} does not answer: waiting` : `${place} answers again`);
  };
  const client = await openRedis(url, `${PREFIX}:run:${work}`, onAway, onNote);
  // A run is known to others by the name of its connection: when it dies, however, Redis forgets it.
  const name = client.options.connectionName!;
  const common = { prefix: PREFIX, connection: { url, ...patience } };
  const jobOptions = { attempts, removeOnComplete: true, removeOnFail: true };
  const queue = new Queue<PartJob>(QUEUE, { ...common, defaultJobOptions: jobOptions });
  const events = new QueueEvents(QUEUE, common);
  // That Redis is away the client above tells; whatever else is missed is found by looking.
  queue.on('error', () => {});
  events.on('error', () => {});
  events.on('completed', ({ jobId: id }) => {
    const part = partOfJob(work, id);
    if (part !== undefined) news.put({ what: 'completed', part });
  });
  events.on('failed', ({ jobId: id, failedReason: why }) => {
    const part = partOfJob(work, id);
    if (part !== undefined) news.put({ what: 'failed', part, why });
  });
  const refused = tellOnce(onNote);
  events.on('progress', ({ jobId: id, data }) => {
    if (partOfJob(work, id) !== undefined) refused(String(data));
  });
  const close = async () => {
    await farewell([queue.disconnect(), events.close()]);
    client.disconnect();
  };
  await answered(Promise.all([queue.waitUntilReady(), events.waitUntilReady()])).catch(async (error) => {
    await close();
    throw error;
  });
  return {
    client,
    news,
    add: async (job) => {
      await answered(queue.add(job.kind, job, { jobId: jobId(work, job.label.part) }));
    },
    has: async (part) => (await answered(client.exists(queue.toKey(jobId(work, part))))) === 1,
    async remove(parts) {
      for (let i = 0; i < parts.length; i += AT_ONCE) {
        const ids = parts.slice(i, i + AT_ONCE).map((part) => jobId(work, part));
        const found = await answered(Promise.all(ids.map((id) => client.exists(queue.toKey(id)))));
        for (const id of ids.filter((_, k) => found[k] === 1)) await answered(queue.remove(id));
      }
    },
    hasWorkers: async () => (await answered(queue.getWorkersCount())) > 0,
    async isAlone() {
      const [own, list] = await answered(Promise.all([client.client('ID'), client.client('LIST')]));
      return !othersNamed(String(list), name, own);
    },
    async withdraw() {
      delete client.options.connectionName; // it would be said again if Redis was away
      await answered(client.client('SETNAME', ''));
    },
    close,
  };
}

/** Milliseconds a connection may take to end. */
const FAREWELL = 1000;

/** BullMQ waits for the end of its connections; of one that is still away after Redis was, ioredis never tells it. */
async function farewell(closing: readonly Promise<unknown>[]): Promise<void> {
  const enough = new AbortController();
  const late = setTimeout(FAREWELL, undefined, { signal: enough.signal });
  await Promise.race([Promise.allSettled(closing), late]).finally(() => enough.abort());
}

/** Whether any connection but one's own has a name. */
function othersNamed(list: string, name: string, own: number): boolean {
  return list.split('\n').some((line) => line.includes(` name=${name} `) && !line.startsWith(`id=${own} `));
}
