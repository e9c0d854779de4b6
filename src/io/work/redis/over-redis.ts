import { serialize } from 'node:v8';
import { demand, hasKeys } from '../../../errors/demand.ts';
import { DataError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';
import { type DoneOf, type Work, type WorkKindId, workKind } from '../../../study/work/registry.ts';
import { allOf, type DoParts, type Take } from '../do-parts.ts';
import { doneOf, fingerprintOf, partLabel } from '../part-file.ts';
import { plainHash } from '../plain-hash.ts';
import { type News, openPartQueue, type PartQueue } from './part-queue.ts';
import { redisStore } from './redis-store.ts';
import { shareAt } from './share.ts';
import { donePath, type Store, setupPath, todoPath } from './store.ts';
import { tellOnce } from './tell-once.ts';

/** Where workers are found, and how parts come to them. */
export interface RedisPlace {
  /** `redis://host:6379`. */
  readonly redis: string;
  /** A folder or an address that this machine and the workers reach; Redis itself carries the bytes where absent. */
  readonly share?: string;
  /** How often a part is tried before it is given up; 3 where absent. */
  readonly attempts?: number;
  readonly onNote?: (text: string) => void;
  /** Ends the work: what is not done yet is taken back. */
  readonly signal?: AbortSignal;
}

const ATTEMPTS = 3;
/** Parts that are with the workers at once: enough for so many threads, and the most that Redis must hold. */
const AHEAD = 256;
/** Milliseconds without news after which a run looks for itself how its parts are, and after which it looks all the same. */
const QUIET = 5000;
const BUSY = 30_000;
/** Parts that are looked for on a share at once. */
const AT_ONCE = 16;

/** A run that goes on. */
interface Ongoing<Id extends WorkKindId> {
  readonly work: Work<Id>;
  readonly fingerprint: string;
  readonly setup: { readonly bytes: Uint8Array; readonly hash: string };
  readonly isShared: boolean;
  readonly store: Store;
  readonly queue: PartQueue;
  readonly take: Take<Id>;
  /** Parts that are with the workers. */
  readonly out: Set<number>;
  /** Parts that ever were. */
  readonly offered: Set<number>;
  /** Why, by part. */
  readonly failures: Map<number, string>;
  readonly note: (text: string) => void;
}

/**
 * Has parts done by workers that listen at a Redis. A part that is done is not done again: runs of the same work share
 * what comes of it.
 *
 * @throws DataError, after all others are done, naming the parts that could not be; QuestionError where Redis or the share
 * cannot be reached
 */
export function overRedis(place: RedisPlace): DoParts {
  const legal = 'have the key redis, such as redis://localhost:6379';
  demand(hasKeys(place, 'redis'), { what: 'the place of the workers', legal, given: place });
  return async (work, which, take) => {
    if (which.length === 0) return;
    const { redis, share, attempts = ATTEMPTS, signal, onNote = () => {} } = place;
    const fingerprint = fingerprintOf(work);
    const queue = await openPartQueue(redis, fingerprint, { attempts, signal, onNote });
    const ongoing = {
      work,
      fingerprint,
      setup: { bytes: serialize(work.setup), hash: plainHash(work.setup) },
      isShared: share !== undefined,
      store: share === undefined ? redisStore(queue.client) : shareAt(share),
      queue,
      take,
      out: new Set<number>(),
      offered: new Set<number>(),
      failures: new Map<number, string>(),
      note: tellOnce(onNote),
    };
    try {
      await haveDone(ongoing, which.values(), signal);
    } finally {
      await leave(ongoing).finally(() => queue.close());
    }
    if (ongoing.failures.size > 0) throw notDone(work, ongoing.failures, attempts);
  };
}

async function haveDone<Id extends WorkKindId>(
  run: Ongoing<Id>,
  line: IterableIterator<number>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let looked = Date.now(); ; ) {
    while (run.out.size < AHEAD) {
      const { value: part, done } = line.next();
      if (done) break;
      signal?.throwIfAborted();
      await offer(run, part);
    }
    if (run.out.size === 0) return;
    const news = await run.queue.news.next(QUIET);
    if (news !== undefined) await hear(run, news);
    if (news !== undefined && news.what !== 'back' && Date.now() - looked < BUSY) continue;
    await look(run);
    looked = Date.now();
  }
}

/** Puts a part before the workers, unless it is done already: by an earlier run, or for another one. */
async function offer<Id extends WorkKindId>(run: Ongoing<Id>, part: number): Promise<void> {
  const { work, fingerprint, setup, store, queue, isShared } = run;
  run.out.add(part);
  run.offered.add(part);
  if (await settle(run, part)) return;
  const todo = work.parts.at(part);
  await store.put(setupPath(fingerprint), setup.bytes);
  await store.put(todoPath(fingerprint, part), serialize(todo));
  const label = partLabel(work, fingerprint, part);
  await queue.add({ kind: work.kind, label, setup: setup.hash, todo: plainHash(todo), isShared });
}

/** Sends again what some parts need and workers do not find; what is there is not made anew. */
async function sendMissing<Id extends WorkKindId>(run: Ongoing<Id>, parts: readonly number[]): Promise<void> {
  const { work, fingerprint, setup, store } = run;
  await store.put(setupPath(fingerprint), setup.bytes);
  for (let i = 0; i < parts.length; i += AT_ONCE) {
    const several = parts.slice(i, i + AT_ONCE).map(async (part) => {
      const path = todoPath(fingerprint, part);
      if (!(await store.has(path))) await store.put(path, serialize(work.parts.at(part)));
    });
    await Promise.all(several);
  }
}

/** Takes what came of a part, where it is there and whole. */
async function settle<Id extends WorkKindId>(run: Ongoing<Id>, part: number): Promise<boolean> {
  const { fingerprint, store, queue } = run;
  const [todo, done] = [todoPath(fingerprint, part), donePath(fingerprint, part)];
  const bytes = await store.get(done);
  if (bytes === undefined) return false;
  const came = doneOf(bytes, fingerprint, part);
  if (came === undefined) {
    await store.remove([done]);
    return false;
  }
  run.out.delete(part);
  await run.take(part, came.done as DoneOf<Id>);
  if (await queue.isAlone()) await store.remove([todo, done]); // a long run must not fill the store
  return true;
}

async function hear<Id extends WorkKindId>(run: Ongoing<Id>, news: News): Promise<void> {
  // Another run wants it, or it was heard of before.
  if (news.what === 'back' || !run.out.has(news.part)) return;
  if (news.what === 'completed') await settle(run, news.part);
  else {
    run.out.delete(news.part);
    run.failures.set(news.part, news.why);
  }
}

/**
 * Finds parts whose end was not heard of, and puts those that were lost before the workers again. Of those that wait, what
 * they need may be lost as well: another run that left while this one began took it for its own.
 */
async function look<Id extends WorkKindId>(run: Ongoing<Id>): Promise<void> {
  for (const part of [...run.out]) if (!(await run.queue.has(part))) await offer(run, part);
  if (run.out.size > 0) await sendMissing(run, [...run.out]);
  if (!(await run.queue.hasWorkers()))
    run.note('no worker listens there; on any machine: eventstudy worker --redis …');
}

/**
 * The last run that wants a work takes everything of it away, that of runs which left before as well; a part done twice may
 * have come back meanwhile.
 */
async function leave<Id extends WorkKindId>({ work, fingerprint, store, queue, offered }: Ongoing<Id>) {
  // Of two that leave at the same time each would wait for the other to do it.
  await queue.withdraw();
  if (!(await queue.isAlone())) return;
  // One's own first: who is told to end has no second for it.
  const parts = [...offered, ...allOf(work).filter((part) => !offered.has(part))];
  await queue.remove(parts);
  const bytes = parts.flatMap((part) => [todoPath(fingerprint, part), donePath(fingerprint, part)]);
  await store.remove([setupPath(fingerprint), ...bytes]);
  await store.clear(fingerprint);
}

function notDone({ kind, parts }: Work, failures: ReadonlyMap<number, string>, attempts: number): DataError {
  const tried = attempts === 1 ? 'it was tried once' : `it was tried ${attempts} times`;
  const findings = [...failures]
    .toSorted(([a], [b]) => a - b)
    .map(([part, why]) => {
      const what = workKind(kind).nameOf(parts.at(part));
      const message = must({ what, legal: 'be done by a worker', given: why, remedy: tried });
      return { severity: 'error', code: 'failed-part', message } as const;
    });
  return new DataError(findings);
}
