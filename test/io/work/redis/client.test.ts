import { describe, expect, test, vi } from 'vitest';
import { openRedis, patience, patientRedis } from '../../../../src/io/work/redis/client.ts';
import { hasRedis, ownRedis } from './redis-server.ts';

const unheard = () => {};

describe('a client of Redis', () => {
  test('refuses an address where nobody answers, and says why, without the password', async () => {
    await expect(openRedis('redis://me:secret@127.0.0.1:1', 'run', unheard, unheard)).rejects.toThrow(
      '--redis must be the address of a Redis that answers, got "redis://127.0.0.1:1"; connect ECONNREFUSED 127.0.0.1:1',
    );
    await expect(openRedis('http://127.0.0.1', 'run', unheard, unheard)).rejects.toThrow(
      'got "http://127.0.0.1"; write redis://host:6379',
    );
  });

  test('refuses an address that is none, and does not show the password that makes it so', async () => {
    await expect(openRedis('redis://:1/2@host', 'run', unheard, unheard)).rejects.toThrow(
      /got "redis:\/\/…"; write \/, \? and # of a password as %2F, %3F and %23$/,
    );
    await expect(openRedis(':secret@host', 'run', unheard, unheard)).rejects.toThrow(
      'got "…"; write redis://host:6379',
    );
  });

  test.each(['redis://localhost:99999', 'redis://localhost:6379a/1', 'rediss://me:secret@host:65536'])(
    'refuses a port that is none, and does not speak of a password: %s',
    async (url) => {
      await expect(openRedis(url, 'run', unheard, unheard)).rejects.toThrow(
        `got "${url.replace('me:secret@', '')}"; its port must be a whole number, 65535 at most`,
      );
    },
  );

  test('refuses what follows the host and is no number of a database', async () => {
    await expect(openRedis('redis://127.0.0.1:1/abc', 'run', unheard, unheard)).rejects.toThrow(
      '--redis must be the address of a Redis that answers, got "redis://127.0.0.1:1/abc"; after the host may stand the number of a database, such as /1',
    );
  });

  test.skipIf(!hasRedis)('takes a database the server has, and refuses one it has not', async () => {
    const { url, client } = await ownRedis();
    const second = await openRedis(`${url}/2`, 'run', unheard, unheard);
    await second.set('a', 1);
    second.disconnect();
    expect(await client.dbsize()).toBe(0);
    await expect(openRedis(`${url}/99`, 'run', unheard, unheard)).rejects.toThrow(
      `got "${url}/99"; DB index is out of range; it has no database of that number: write /0, or none`,
    );
  });

  test.skipIf(!hasRedis)(
    'refuses a replica that may only be read, and names the one it follows',
    async () => {
      const { url } = await ownRedis('--replicaof', '127.0.0.1 1');
      await expect(openRedis(url, 'run', unheard, unheard)).rejects.toThrow(
        /^--redis must be the address of a Redis that can be written, got "that of a replica"; name the one it follows, 127.0.0.1:1$/,
      );
    },
  );

  test.skipIf(!hasRedis)('says where to look when a server knows no TLS', { timeout: 20_000 }, async () => {
    const { url } = await ownRedis();
    await expect(openRedis(url.replace('redis:', 'rediss:'), 'run', unheard, unheard)).rejects.toThrow(
      /; where it speaks no TLS write redis:\/\/$/,
    );
  });

  test('asks again after a tenth of a second at first, and every two seconds in the end', () => {
    expect([1, 2, 50].map(patience.retryStrategy)).toEqual([100, 200, 2000]);
  });

  test.skipIf(!hasRedis)('refuses a Redis that wants a password, with its words', async () => {
    const { url } = await ownRedis('--requirepass', 'secret');
    await expect(openRedis(url, 'run', unheard, unheard)).rejects.toThrow(
      /; NOAUTH; it wants a password: write redis:\/\/:password@host:6379$/,
    );
    await expect(openRedis(url.replace('//', '//:other@'), 'run', unheard, unheard)).rejects.toThrow(
      /; WRONGPASS; write redis:\/\/user:password@host:6379 with a user and a password it knows$/,
    );
    const client = await openRedis(url.replace('//', '//:secret@'), 'run', unheard, unheard);
    client.disconnect();
  });

  test.skipIf(!hasRedis)('waits for a Redis that goes away, and tells once that it does', async () => {
    const redis = await ownRedis();
    const told: boolean[] = [];
    const client = await openRedis(redis.url, 'run', (isAway) => told.push(isAway), unheard);
    const patient = await patientRedis(redis.url);
    patient.on('error', unheard);
    await redis.kill();
    await vi.waitFor(() => expect(told).toEqual([true]), 20_000);
    const answers = Promise.all([client.set('a', 1), patient.set('b', 1)]);
    await redis.restart();
    expect(await answers).toEqual(['OK', 'OK']);
    expect(told).toEqual([true, false]);
    client.disconnect();
    patient.disconnect();
  });
});
