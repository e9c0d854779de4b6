import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { type DoneOf, type Work, type WorkKindId, workKind } from '../../study/work/registry.ts';
import { inSharedMemory } from './shared.ts';
import type { ThreadSetup } from './thread.ts';

/** Parts that are with the threads at once, for each: one that it does, and one that waits for it. */
const AHEAD = 2;

/** A thread of Node 20 loads no TypeScript: run from its sources, the program has one thread. */
const isCompiled = import.meta.url.endsWith('.js');

/** Takes what came of a part, by its number from 0. */
export type Take<Id extends WorkKindId> = (part: number, done: DoneOf<Id>) => Promise<void> | void;

/** Does some parts of a work, by their numbers, somewhere, and hands over what comes of each as it ends. */
export type DoParts = <Id extends WorkKindId>(
  work: Work<Id>,
  which: readonly number[],
  take: Take<Id>,
) => Promise<void>;

/** How many threads so much work is done in: as many as asked for, or as are worth it on this machine. */
export function threadsFor(kind: WorkKindId, size: number, asked?: number): number {
  if (!isCompiled) return 1;
  const worth = Math.min(availableParallelism(), Math.floor(size / workKind(kind).worthAThread));
  return Math.max(1, asked ?? worth);
}

/**
 * Does some parts of a work in threads and hands over what comes of each as it ends. The panel, and every other large array
 * of the setup, lies in memory the threads share.
 *
 * @param which numbers of the parts to do
 * @param asked threads at most; as many as are worth it where absent
 * @throws Error naming the part that could not be done
 */
export async function doParts<Id extends WorkKindId>(
  work: Work<Id>,
  which: readonly number[],
  take: Take<Id>,
  asked?: number,
): Promise<void> {
  if (which.length === 0) return;
  const size = sizeOf(work, which);
  const threads = Math.min(which.length, threadsFor(work.kind, size, asked));
  await (threads > 1 ? inThreads(work, which, take, threads) : here(work, which, take));
}

/** How large some parts of a work are together. */
export function sizeOf({ kind, parts, sizes }: Work, which: readonly number[]): number {
  const { sizeOf: own } = workKind(kind);
  return which.reduce((sum, part) => sum + (sizes?.[part] ?? own(parts.at(part))), 0);
}

/** The numbers of all parts of a work. */
export function allOf({ parts }: Work): number[] {
  return Array.from({ length: parts.length }, (_, part) => part);
}

/** Between two parts the process hears what else it is told. */
async function here<Id extends WorkKindId>(
  work: Work<Id>,
  which: readonly number[],
  take: Take<Id>,
): Promise<void> {
  const doPart = workKind(work.kind).begin(work.setup);
  for (const part of which) {
    await take(part, named(work, part, () => doPart(work.parts.at(part))) as DoneOf<Id>);
    await setImmediate();
  }
}

async function inThreads<Id extends WorkKindId>(
  work: Work<Id>,
  which: readonly number[],
  take: Take<Id>,
  threads: number,
): Promise<void> {
  const setup: ThreadSetup = { kind: work.kind, setup: inSharedMemory(work.setup) };
  const filename = fileURLToPath(new URL('./thread.js', import.meta.url));
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, workerData: setup });
  try {
    const line = which.values();
    const doFromLine = async () => {
      for (const part of line) {
        const done = await pool.run(work.parts.at(part)).catch((error: unknown) => failed(work, part, error));
        await take(part, done as DoneOf<Id>);
      }
    };
    await Promise.all(Array.from({ length: AHEAD * threads }, doFromLine));
  } finally {
    await pool.destroy();
  }
}

function named<T>(work: Work, part: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    return failed(work, part, error);
  }
}

/** The error of a part, with what the part is about. */
function failed({ kind, parts }: Work, part: number, cause: unknown): never {
  const words = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`${workKind(kind).nameOf(parts.at(part))}: ${words}`, { cause });
}
