import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { doWork } from '../../../../src/io/work/do-work.ts';
import type * as OverRedis from '../../../../src/io/work/redis/over-redis.ts';
import { PREFIX } from '../../../../src/io/work/redis/part-job.ts';
import { compile, compiled } from '../../compiled.ts';
import { farRedis } from './far-redis.ts';
import { madeUpWork } from './made-up-work.ts';
import { hasRedis, ownRedis } from './redis-server.ts';
import { command, PATIENCE, workerProcess } from './worker-process.ts';

/** Steps a millisecond in which BullMQ counts the moment up to which a part is put off. */
const PER_MILLISECOND = 0x1000;

/** What puts parts before workers of the same version. */
async function runsOver(dist: string): Promise<typeof OverRedis.overRedis> {
  const file = pathToFileURL(join(dist, 'io/work/redis/over-redis.js')).href;
  return ((await import(file)) as typeof OverRedis).overRedis;
}

describe.skipIf(!hasRedis)('a worker', () => {
  test('does in threads what is put before it, until it is told to end', { timeout: PATIENCE }, async () => {
    const dist = compiled();
    const redis = await ownRedis();
    const worker = await workerProcess(dist, redis.url);
    expect(worker.err()).toBe(`version 0.0.0 listens at ${redis.url} with 1 thread\n`);
    const overRedis = await runsOver(dist);
    const work = madeUpWork(3);
    expect(await doWork(work, {}, overRedis({ redis: redis.url }))).toEqual(await doWork(work));
    worker.process.kill('SIGTERM');
    expect(await worker.end).toBe('SIGTERM');
    expect(await redis.client.llen(`${PREFIX}:parts:active`)).toBe(0);
  });

  test('lets a part go that is on its way to it when it is told to end', { timeout: PATIENCE }, async () => {
    const redis = await ownRedis();
    const dist = compiled();
    const overRedis = await runsOver(dist);
    const worker = await workerProcess(dist, await farRedis(redis.url, 100));
    const ending = new AbortController();
    const { signal } = ending;
    const doing = doWork(madeUpWork(1), {}, overRedis({ redis: redis.url, signal }));
    const lengthOf = (list: string) => redis.client.llen(`${PREFIX}:parts:${list}`);
    while ((await lengthOf('active')) === 0);
    worker.process.kill('SIGTERM');
    expect(await worker.end).toBe('SIGTERM');
    expect([await lengthOf('active'), await lengthOf('wait')]).toEqual([0, 1]);
    ending.abort();
    await expect(doing).rejects.toThrow();
  });

  test('rests after it refused a part, so that others have the rest', { timeout: PATIENCE }, async () => {
    const redis = await ownRedis();
    const dist = compiled();
    const overRedis = await runsOver(dist);
    const other = compile('9.9.9');
    onTestFinished(() => rmSync(other, { recursive: true }));
    await workerProcess(join(other, 'dist'), redis.url);
    const ending = new AbortController();
    const doing = doWork(madeUpWork(8), {}, overRedis({ redis: redis.url, signal: ending.signal }));
    // When parts are put off: one that was on its way when the worker began to rest is refused beside the first.
    const moments = new Set<number>();
    const look = async () => {
      const scores = await redis.client.zrange(`${PREFIX}:parts:delayed`, '0', '-1', 'WITHSCORES');
      for (let i = 1; i < scores.length; i += 2) moments.add(Number(scores[i]) / PER_MILLISECOND);
      expect(moments.size).toBeGreaterThan(2);
    };
    await vi.waitFor(look, { timeout: PATIENCE, interval: 20 });
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(1900);
    ending.abort();
    await expect(doing).rejects.toThrow();
  });

  test('tells once what Redis declines again and again', { timeout: PATIENCE }, async () => {
    const redis = await ownRedis();
    await redis.client.call('ACL', 'SETUSER', 'other', 'on', '>secret', '~other:*', '&*', '+@all');
    const worker = await workerProcess(compiled(), redis.url.replace('//', '//other:secret@'));
    await worker.says('its ACL keeps this user from it');
    await sleep(2000);
    expect(worker.err().match(/NOPERM/g)).toHaveLength(1);
  });

  test('does not begin at a replica', { timeout: PATIENCE }, async () => {
    const { url } = await ownRedis('--replicaof', '127.0.0.1 1');
    const worker = command(compiled(), 'worker', '--redis', url);
    expect(await worker.end).toBe(2);
    expect(worker.err()).toContain('got "that of a replica"');
  });
});
