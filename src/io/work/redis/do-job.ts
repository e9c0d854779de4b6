import { deserialize } from 'node:v8';
import { must } from '../../../errors/message.ts';
import { workKind } from '../../../study/work/registry.ts';
import { doneBy } from '../arithmetic.ts';
import { labelled } from '../part-file.ts';
import { plainHash } from '../plain-hash.ts';
import type { PartJob } from './part-job.ts';
import { donePath, type Store, setupPath, todoPath } from './store.ts';

/** That this worker cannot do a part through no fault of the part: it is left for others. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Where a worker finds bytes. */
export interface Stores {
  readonly redis: Store;
  /** None where the worker was begun without. */
  readonly share: Store | undefined;
}

/** What a worker is ready to do: the setup it was begun with, by its hash. */
interface Ready {
  readonly setup: string;
  readonly doPart: (part: unknown) => unknown;
}

/**
 * One who does the parts it is told of and keeps what comes of them. It keeps its setup as well: the parts of one work
 * fetch it once.
 */
export function jobDoer(stores: Stores): (job: PartJob) => Promise<void> {
  let ready: Ready | undefined;
  return async (job) => {
    const { label } = job;
    if (label.by !== doneBy()) throw otherDoer(job);
    const store = storeOf(job, stores);
    const done = donePath(label.work, label.part);
    if (await reached(store.has(done))) return;
    const todo = await fetched(store, todoPath(label.work, label.part), job.todo, job);
    if (todo === undefined) return;
    if (ready?.setup !== job.setup) {
      const setup = await fetched(store, setupPath(label.work), job.setup, job);
      if (setup === undefined) return;
      ready = { setup: job.setup, doPart: workKind(job.kind).begin(setup.said) };
    }
    const bytes = labelled(label, ready.doPart(todo.said));
    // A run that is gone took the setup with it, before all else: nothing of it is left behind.
    const isWanted = () => reached(store.has(setupPath(label.work)));
    if (!(await isWanted())) return;
    await reached(store.put(done, bytes));
    if (!(await isWanted())) await reached(store.remove([done]));
  };
}

function storeOf({ isShared }: PartJob, { redis, share }: Stores): Store {
  if (!isShared) return redis;
  if (share !== undefined) return share;
  const legal = 'have a share, as the run has';
  const remedy = 'begin it with --share';
  throw new Refusal(must({ what: 'a worker', legal, given: undefined, remedy }));
}

/**
 * What bytes say, with the hash it must have; nothing where Redis has forgotten them: the run, if there is one, sends them
 * again. It does so to a share, too, but a share without them may be another's.
 */
async function fetched(
  store: Store,
  path: string,
  hash: string,
  { isShared }: PartJob,
): Promise<{ said: unknown } | undefined> {
  const bytes = await reached(store.get(path));
  const what = `the ${path.endsWith('setup') ? 'panel' : 'part'} a worker gets`;
  const remedy = 'is its --share that of the run?';
  if (bytes === undefined) {
    if (!isShared) return undefined;
    throw new Refusal(must({ what, legal: 'lie on its --share', given: undefined, remedy }));
  }
  const said = saidBy(bytes);
  const given = said === undefined ? undefined : plainHash(said);
  if (given === hash) return { said };
  throw new Refusal(must({ what, legal: `have the hash ${hash}`, given, remedy }));
}

/** Nothing where they are damaged. */
function saidBy(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}

async function reached<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function otherDoer({ label }: PartJob): Refusal {
  const legal = `be eventstudy ${label.by}, as the run is`;
  const remedy = 'install the same eventstudy and Node on both';
  return new Refusal(must({ what: 'a worker', legal, given: doneBy(), remedy }));
}
