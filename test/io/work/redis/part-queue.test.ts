import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { fingerprintOf, partLabel } from '../../../../src/io/work/part-file.ts';
import type { PartJob } from '../../../../src/io/work/redis/part-job.ts';
import { openPartQueue } from '../../../../src/io/work/redis/part-queue.ts';
import { madeUpWork } from './made-up-work.ts';
import { hasRedis, ownRedis } from './redis-server.ts';
import { workerHere } from './worker-here.ts';

const work = madeUpWork(2);
const fingerprint = fingerprintOf(work);
const options = { attempts: 1, signal: undefined, onNote: () => {} };

/** A job whose bytes nobody has: done as soon as it is tried. */
const job = (part: number): PartJob => ({
  kind: work.kind,
  label: partLabel(work, fingerprint, part),
  setup: '',
  todo: '',
  isShared: false,
});

describe.skipIf(!hasRedis)('the queue of parts', () => {
  test('has a part once, however often it is added, until it is taken away', async () => {
    const { url } = await ownRedis();
    const queue = await openPartQueue(url, fingerprint, options);
    await queue.add(job(1));
    await queue.add(job(1));
    expect([await queue.has(0), await queue.has(1)]).toEqual([false, true]);
    await queue.remove(Array.from({ length: 2500 }, (_, part) => part));
    expect(await queue.has(1)).toBe(false);
    await queue.close();
  });

  test('tells of the end of its own parts only, and whether others are there', async () => {
    const redis = await ownRedis();
    const queue = await openPartQueue(redis.url, fingerprint, options);
    const other = await openPartQueue(redis.url, 'other', options);
    expect([await queue.isAlone(), await queue.hasWorkers()]).toEqual([true, false]);
    const same = await openPartQueue(redis.url, fingerprint, options);
    expect(await queue.isAlone()).toBe(false);
    workerHere(redis);
    await queue.add(job(1));
    expect(await queue.news.next(20_000)).toEqual({ what: 'completed', part: 1 });
    expect(await same.news.next(20_000)).toEqual({ what: 'completed', part: 1 });
    expect(await other.news.next(100)).toBeUndefined();
    expect(await queue.hasWorkers()).toBe(true);
    for (const one of [queue, other, same]) await one.close();
  });

  test('is alone as soon as others have withdrawn, however long their connections last', async () => {
    const { url } = await ownRedis();
    const [one, other] = [
      await openPartQueue(url, fingerprint, options),
      await openPartQueue(url, fingerprint, options),
    ];
    expect([await one.isAlone(), await other.isAlone()]).toEqual([false, false]);
    await one.withdraw();
    expect([await one.isAlone(), await other.isAlone()]).toEqual([false, true]);
    await other.withdraw();
    expect([await one.isAlone(), await other.isAlone()]).toEqual([true, true]);
    for (const queue of [one, other]) await queue.close();
  });

  test('is alone where others want the same of another database', async () => {
    const { url } = await ownRedis();
    const [one, other] = [
      await openPartQueue(`${url}/0`, fingerprint, options),
      await openPartQueue(`${url}/1`, fingerprint, options),
    ];
    const same = await openPartQueue(url, fingerprint, options);
    expect([await one.isAlone(), await other.isAlone()]).toEqual([false, true]);
    for (const queue of [one, other, same]) await queue.close();
  });

  test('tells in words what Redis declines', async () => {
    const { url, client } = await ownRedis();
    const queue = await openPartQueue(url, fingerprint, options);
    await client.config('SET', 'maxmemory', '1');
    await expect(queue.add(job(1))).rejects.toThrow(
      /^the Redis of --redis must .+, got "OOM .+; its memory is full/,
    );
    await client.call('ACL', 'SETUSER', 'default', '-exists');
    await expect(queue.has(1)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('NOPERM'),
    });
    await queue.close();
  });

  /** A queue whose Redis has just been killed, and what it has told. */
  async function leftAlone() {
    const redis = await ownRedis();
    const notes: string[] = [];
    const onNote = (text: string) => notes.push(text);
    const queue = await openPartQueue(redis.url, fingerprint, { ...options, onNote });
    await redis.kill();
    await vi.waitFor(() => expect(notes).toEqual([`${redis.url} does not answer: waiting`]), 20_000);
    return { redis, notes, queue };
  }

  test('tells that Redis was away, and is back', async () => {
    const { redis, notes, queue } = await leftAlone();
    await redis.restart();
    expect(await queue.news.next(20_000)).toEqual({ what: 'back' });
    expect(notes.at(-1)).toBe(`${redis.url} answers again`);
    await queue.close();
  });

  test('is closed within two seconds while Redis is away', async () => {
    const { queue } = await leftAlone();
    await sleep(1000); // until it waits for the next try
    const started = Date.now();
    await queue.close();
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
