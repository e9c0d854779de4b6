import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { doWork } from '../../../../src/io/work/do-work.ts';
import { fingerprintOf, partBytes } from '../../../../src/io/work/part-file.ts';
import { overRedis } from '../../../../src/io/work/redis/over-redis.ts';
import { jobId, PREFIX } from '../../../../src/io/work/redis/part-job.ts';
import { redisStore } from '../../../../src/io/work/redis/redis-store.ts';
import { donePath } from '../../../../src/io/work/redis/store.ts';
import { workKind } from '../../../../src/study/work/registry.ts';
import { scratchFolder } from '../../scratch.ts';
import { madeUpWork, poisonedWork } from './made-up-work.ts';
import { objectServer } from './object-server.ts';
import { hasRedis, ownRedis } from './redis-server.ts';
import { workerHere } from './worker-here.ts';

/** What the queue itself keeps, whatever was in it. */
const OF_THE_QUEUE = /^eventstudy:parts:(events|id|marker|meta|stalled-check)$/;

describe.skipIf(!hasRedis)('work done over Redis', () => {
  test('is the same as done here, joined in order, and leaves no key and no job', async () => {
    const redis = await ownRedis();
    workerHere(redis);
    const work = madeUpWork();
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => told.push(done);
    const done = await doWork(work, { onProgress }, overRedis({ redis: redis.url }));
    expect(done).toEqual(await doWork(work));
    expect(told).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
    expect((await redis.client.keys('*')).filter((key) => !OF_THE_QUEUE.test(key))).toEqual([]);
  });

  test.each(['a folder', 'an address'])('goes by %s as well, which is left empty', async (what) => {
    const redis = await ownRedis();
    const { url, objects } = await objectServer();
    const folder = scratchFolder({});
    const share = what === 'a folder' ? folder : url;
    workerHere(redis, share);
    const work = madeUpWork(3);
    expect(await doWork(work, {}, overRedis({ redis: redis.url, share }))).toEqual(await doWork(work));
    expect([...objects.keys(), ...readdirSync(folder)]).toEqual([]);
  });

  test('leaves a folder empty in which a worker was ended while it wrote', async () => {
    const redis = await ownRedis();
    const [share, work] = [scratchFolder({}), madeUpWork(2)];
    const place = join(share, fingerprintOf(work));
    mkdirSync(place);
    writeFileSync(join(place, '000000.part.3f0c.unfinished'), 'half a');
    workerHere(redis, share);
    expect(await doWork(work, {}, overRedis({ redis: redis.url, share }))).toHaveLength(2);
    expect(readdirSync(share)).toEqual([]);
  });

  test.each(['a folder', 'an address'])(
    'sends again what a run that left at that moment took from %s for its own',
    { timeout: 60_000 },
    async (what) => {
      const redis = await ownRedis();
      const { url, objects } = await objectServer();
      const folder = scratchFolder({});
      const share = what === 'a folder' ? folder : url;
      const work = madeUpWork(3);
      const notes: string[] = [];
      const onNote = (text: string) => notes.push(text);
      const doing = doWork(work, {}, overRedis({ redis: redis.url, share, onNote }));
      const waiting = `${PREFIX}:parts:wait`;
      await vi.waitFor(async () => expect(await redis.client.llen(waiting)).toBe(3), 20_000);
      rmSync(join(folder, fingerprintOf(work)), { recursive: true, force: true });
      objects.clear();
      workerHere(redis, share);
      expect(await doing).toEqual(await doWork(work));
      const words =
        'the part a worker gets must lie on its --share, got nothing; is its --share that of the run?';
      expect(notes.filter((note) => note === words)).toHaveLength(1);
      expect([...objects.keys(), ...readdirSync(folder)]).toEqual([]);
    },
  );

  test('is shared by two runs of the same study: no part is done twice', async () => {
    const redis = await ownRedis();
    const work = madeUpWork();
    const runs = [1, 2].map(() => doWork(work, {}, overRedis({ redis: redis.url })));
    // Both have put all their parts before a worker before any is done.
    await vi.waitFor(async () => {
      expect(await redis.client.llen(`${PREFIX}:parts:wait`)).toBe(8);
      expect(String(await redis.client.client('LIST')).match(/ name=eventstudy:run:/g)).toHaveLength(2);
    }, 20_000);
    const given = workerHere(redis);
    const [one, other] = await Promise.all(runs);
    expect(one).toEqual(other);
    expect(given).toHaveLength(new Set(given).size);
    expect((await redis.client.keys('*')).filter((key) => !OF_THE_QUEUE.test(key))).toEqual([]);
  });

  test('is cleared away by the last of two runs, which wanted other parts than the first', async () => {
    const redis = await ownRedis();
    const work = madeUpWork(4);
    let first: Promise<void> | undefined;
    workerHere(redis);
    const over = overRedis({ redis: redis.url });
    // The second has begun before the first ends, and ends after it.
    const second = over(work, [3], async () => {
      first ??= over(work, [0, 1, 2], () => {});
      await first;
    });
    await second;
    expect((await redis.client.keys('*')).filter((key) => !OF_THE_QUEUE.test(key))).toEqual([]);
  });

  test('takes what an earlier run had done, and not what is no whole part', async () => {
    const redis = await ownRedis();
    const work = madeUpWork(3);
    const fingerprint = fingerprintOf(work);
    const store = redisStore(redis.client);
    const doPart = workKind(work.kind).begin(work.setup);
    await store.put(donePath(fingerprint, 0), partBytes(work, fingerprint, 0, doPart(work.parts.at(0)!)));
    await store.put(donePath(fingerprint, 1), Buffer.from('half a'));
    const given = workerHere(redis);
    expect(await doWork(work, {}, overRedis({ redis: redis.url }))).toEqual(await doWork(work));
    expect(given).toHaveLength(2);
  });

  test('names the observations of a part that fails as often as it is tried; the others are done', async () => {
    const redis = await ownRedis();
    const given = workerHere(redis);
    const work = poisonedWork(2, 4);
    const taken: number[] = [];
    const take = (part: number) => void taken.push(part);
    const doing = overRedis({ redis: redis.url, attempts: 2 })(work, [0, 1, 2, 3], take);
    const name = workKind(work.kind).nameOf(work.parts.at(2)!);
    await expect(doing).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        new RegExp(`^${name} must be done by a worker, got ".+"; it was tried 2 times$`),
      ),
    });
    expect(taken.toSorted()).toEqual([0, 1, 3]);
    expect(given.filter((about) => about === name)).toHaveLength(2);
    expect((await redis.client.keys('*')).filter((key) => !OF_THE_QUEUE.test(key))).toEqual([]);
  });

  test('that is ended takes back what is not done', async () => {
    const redis = await ownRedis();
    const controller = new AbortController();
    const work = madeUpWork(3);
    const doing = doWork(work, {}, overRedis({ redis: redis.url, signal: controller.signal }));
    const key = `${PREFIX}:parts:${jobId(fingerprintOf(work), 2)}`;
    await vi.waitFor(async () => expect(await redis.client.exists(key)).toBe(1), 20_000);
    controller.abort(new Error('enough'));
    await expect(doing).rejects.toThrow('enough');
    expect((await redis.client.keys('*')).filter((one) => !OF_THE_QUEUE.test(one))).toEqual([]);
  });

  test('says that no worker listens, once, and that Redis may forget', async () => {
    const redis = await ownRedis('--maxmemory-policy', 'allkeys-lru');
    const notes: string[] = [];
    const onNote = (text: string) => notes.push(text);
    const doing = doWork(madeUpWork(2), {}, overRedis({ redis: redis.url, onNote }));
    await vi.waitFor(() => expect(notes).toHaveLength(2), 25_000);
    expect(notes[0]).toContain('must be noeviction, got "allkeys-lru"');
    expect(notes[1]).toBe('no worker listens there; on any machine: eventstudy worker --redis …');
    workerHere(redis);
    await doing;
    expect(notes).toHaveLength(2);
  });

  test('that is nothing asks nobody', async () => {
    const nothing = overRedis({ redis: 'redis://127.0.0.1:1' })(madeUpWork(1), [], () => {});
    await expect(nothing).resolves.toBeUndefined();
  });
});

test('no place where workers listen is told, before anything is done', () => {
  expect(() => overRedis(undefined as never)).toThrow(
    'the place of the workers must have the key redis, such as redis://localhost:6379, got nothing',
  );
});
