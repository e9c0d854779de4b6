import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { doneBy } from '../../../../src/io/work/arithmetic.ts';
import { fingerprintOf, partDone, partHeader, partLabel } from '../../../../src/io/work/part-file.ts';
import { plainHash } from '../../../../src/io/work/plain-hash.ts';
import { jobDoer } from '../../../../src/io/work/redis/do-job.ts';
import { folderStore } from '../../../../src/io/work/redis/folder-store.ts';
import type { PartJob } from '../../../../src/io/work/redis/part-job.ts';
import { donePath, type Store, setupPath, todoPath } from '../../../../src/io/work/redis/store.ts';
import { workKind } from '../../../../src/study/work/registry.ts';
import { scratchFolder } from '../../scratch.ts';
import { madeUpWork } from './made-up-work.ts';

const work = madeUpWork(2);
const fingerprint = fingerprintOf(work);

/** A store that has what the parts of the work need, and the job of its first part. */
async function ready(isShared = false): Promise<{ store: Store; job: PartJob }> {
  const store = folderStore(scratchFolder({}));
  await store.put(setupPath(fingerprint), serialize(work.setup));
  await store.put(todoPath(fingerprint, 0), serialize(work.parts.at(0)!));
  const label = partLabel(work, fingerprint, 0);
  return {
    store,
    job: {
      kind: work.kind,
      label,
      setup: plainHash(work.setup),
      todo: plainHash(work.parts.at(0)!),
      isShared,
    },
  };
}

test('a part is done as it would be here, and labelled', async () => {
  const { store, job } = await ready();
  await jobDoer({ redis: store, share: undefined })(job);
  const bytes = (await store.get(donePath(fingerprint, 0)))!;
  expect(partHeader(bytes)).toMatchObject(job.label);
  const here = workKind(work.kind).begin(work.setup)(work.parts.at(0)!);
  expect(partDone(bytes)).toEqual(here);
});

test('a part done twice, by two, has the same bytes', async () => {
  const [one, other] = [await ready(), await ready()];
  for (const { store, job } of [one, other]) await jobDoer({ redis: store, share: undefined })(job);
  const path = donePath(fingerprint, 0);
  expect(await one.store.get(path)).toEqual(await other.store.get(path));
});

test('a part that is done already is not done again', async () => {
  const { store, job } = await ready();
  await store.put(donePath(fingerprint, 0), Buffer.from('there'));
  await store.remove([todoPath(fingerprint, 0)]);
  await jobDoer({ redis: store, share: undefined })(job);
  expect(Buffer.from((await store.get(donePath(fingerprint, 0)))!).toString()).toBe('there');
});

test('the setup is fetched once for the parts of a work', async () => {
  const { store, job } = await ready();
  const asked: string[] = [];
  const counted: Store = {
    ...store,
    get: (path) => {
      asked.push(path);
      return store.get(path);
    },
  };
  await store.put(todoPath(fingerprint, 1), serialize(work.parts.at(1)!));
  const doJob = jobDoer({ redis: counted, share: undefined });
  await doJob(job);
  await doJob({ ...job, label: partLabel(work, fingerprint, 1), todo: plainHash(work.parts.at(1)!) });
  expect(asked.filter((path) => path === setupPath(fingerprint))).toHaveLength(1);
});

test('a run that is gone is left nothing', async () => {
  const { store, job } = await ready();
  const begun = jobDoer({ redis: store, share: undefined });
  await begun(job);
  await store.remove([setupPath(fingerprint), donePath(fingerprint, 0)]);
  await begun(job);
  expect(await store.has(donePath(fingerprint, 0))).toBe(false);
});

test('a run that goes while a part is kept is left nothing', async () => {
  const { store, job } = await ready();
  const left: Store = {
    ...store,
    async put(path, bytes) {
      await store.remove([setupPath(fingerprint), todoPath(fingerprint, 0)]);
      await store.put(path, bytes);
    },
  };
  await jobDoer({ redis: left, share: undefined })(job);
  expect(await store.has(donePath(fingerprint, 0))).toBe(false);
});

test('bytes that Redis has forgotten are no one’s fault: the run sends them again', async () => {
  const { store, job } = await ready();
  await store.remove([setupPath(fingerprint)]);
  await jobDoer({ redis: store, share: undefined })(job);
  await store.remove([todoPath(fingerprint, 0)]);
  await jobDoer({ redis: store, share: undefined })(job);
  expect(await store.has(donePath(fingerprint, 0))).toBe(false);
});

test('a worker of another version, or another arithmetic, refuses, and both are named', async () => {
  const { store, job } = await ready();
  const other = { ...job, label: { ...job.label, by: '9.9.9' } };
  await expect(jobDoer({ redis: store, share: undefined })(other)).rejects.toMatchObject({
    name: 'Refusal',
    message: `a worker must be eventstudy 9.9.9, as the run is, got "${doneBy()}"; install the same eventstudy and Node on both`,
  });
});

test('a worker that gets another panel refuses, and both hashes are named', async () => {
  const { store, job } = await ready(true);
  const other = { ...work.setup, models: [] };
  await store.remove([setupPath(fingerprint)]);
  await store.put(setupPath(fingerprint), serialize(other));
  await expect(jobDoer({ redis: store, share: store })(job)).rejects.toMatchObject({
    name: 'Refusal',
    message: `the panel a worker gets must have the hash ${job.setup}, got "${plainHash(other)}"; is its --share that of the run?`,
  });
});

test('a worker refuses bytes that are damaged', async () => {
  const { store, job } = await ready();
  await store.remove([todoPath(fingerprint, 0)]);
  await store.put(todoPath(fingerprint, 0), serialize(work.parts.at(0)!).subarray(0, -20));
  await expect(jobDoer({ redis: store, share: undefined })(job)).rejects.toThrow(
    `the part a worker gets must have the hash ${job.todo}, got nothing`,
  );
});

test('a worker refuses what it cannot reach: a share it has not, one that is empty, one that fails', async () => {
  const { store, job } = await ready(true);
  await expect(jobDoer({ redis: store, share: undefined })(job)).rejects.toThrow(
    'a worker must have a share, as the run has, got nothing; begin it with --share',
  );
  const empty = folderStore(scratchFolder({}));
  await expect(jobDoer({ redis: store, share: empty })(job)).rejects.toThrow(
    'the part a worker gets must lie on its --share, got nothing; is its --share that of the run?',
  );
  const failing = { ...store, has: () => Promise.reject(new Error('the disk is gone')) };
  await expect(jobDoer({ redis: store, share: failing })(job)).rejects.toMatchObject({
    name: 'Refusal',
    message: 'the disk is gone',
  });
});
