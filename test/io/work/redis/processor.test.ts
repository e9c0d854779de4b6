import { serialize } from 'node:v8';
import type { SandboxedJob } from 'bullmq';
import { describe, expect, test, vi } from 'vitest';
import { fingerprintOf, partLabel } from '../../../../src/io/work/part-file.ts';
import { plainHash } from '../../../../src/io/work/plain-hash.ts';
import type { PartJob } from '../../../../src/io/work/redis/part-job.ts';
import { redisStore } from '../../../../src/io/work/redis/redis-store.ts';
import { donePath, setupPath, todoPath } from '../../../../src/io/work/redis/store.ts';
import { poisonedWork } from './made-up-work.ts';
import { hasRedis, ownRedis } from './redis-server.ts';

const work = poisonedWork(1, 2);
const fingerprint = fingerprintOf(work);

/** The thread's own function, as a thread of a worker at this Redis has it, and what its jobs say. */
async function threadAt(url: string) {
  vi.resetModules();
  vi.doMock('node:worker_threads', () => ({ workerData: { redis: url } }));
  const { default: process } = await import('../../../../src/io/work/redis/processor.ts');
  return process;
}

function jobOf(part: number, by?: string): SandboxedJob<PartJob> {
  const label = partLabel(work, fingerprint, part);
  const data: PartJob = {
    kind: work.kind,
    label: by === undefined ? label : { ...label, by },
    setup: plainHash(work.setup),
    todo: plainHash(work.parts.at(part)!),
    isShared: false,
  };
  return { data, updateProgress: vi.fn(), moveToDelayed: vi.fn() } as unknown as SandboxedJob<PartJob>;
}

describe.skipIf(!hasRedis)('a thread of a worker', () => {
  test('does a part; one it may not do it says why and leaves; one that fails, fails', async () => {
    const { url, client } = await ownRedis();
    const store = redisStore(client);
    await store.put(setupPath(fingerprint), serialize(work.setup));
    for (const part of [0, 1]) await store.put(todoPath(fingerprint, part), serialize(work.parts.at(part)!));
    const process = await threadAt(url);

    await process(jobOf(0), 'token');
    expect(await store.has(donePath(fingerprint, 0))).toBe(true);

    const refused = jobOf(1, '9.9.9');
    await expect(process(refused, 'token')).rejects.toMatchObject({ name: 'DelayedError' });
    expect(refused.updateProgress).toHaveBeenCalledWith(expect.stringContaining('must be eventstudy 9.9.9'));
    expect(refused.moveToDelayed).toHaveBeenCalledWith(expect.any(Number), 'token');

    const failed = jobOf(1);
    await expect(process(failed, 'token')).rejects.toMatchObject({ name: 'TypeError' });
    expect(failed.moveToDelayed).not.toHaveBeenCalled();
  });
});
