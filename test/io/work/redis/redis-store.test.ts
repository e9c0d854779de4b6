import { describe, expect, test } from 'vitest';
import { redisStore } from '../../../../src/io/work/redis/redis-store.ts';
import { keepsBytes } from './keeps-bytes.ts';
import { hasRedis, ownRedis } from './redis-server.ts';

describe.skipIf(!hasRedis)('bytes in Redis', () => {
  test('are kept, for a day', async () => {
    const { client } = await ownRedis();
    const store = redisStore(client);
    await keepsBytes(store);
    expect(await client.keys('*')).toEqual([]);
    await store.put('w/a', new Uint8Array([1]));
    expect(await client.ttl('eventstudy:w/a')).toBeGreaterThan(24 * 3600 - 60);
  });

  test('are no more than Redis takes; the way out is said', async () => {
    const { client } = await ownRedis();
    await expect(redisStore(client).put('w/setup', new Uint8Array(2 ** 29 + 1))).rejects.toThrow(
      'the prices of the study must be at most 536870912 bytes to go through Redis, got 536870913; name a folder or an address',
    );
  });

  test('are not taken by a Redis whose memory is full: that is said, and what to do', async () => {
    const { client } = await ownRedis('--maxmemory', '1');
    await expect(redisStore(client).put('w/a', new Uint8Array([1]))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /^the Redis of --redis must do what is asked of it, got "OOM .+ with --share$/,
      ),
    });
  });
});
