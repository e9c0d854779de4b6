import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { arithmetic } from '../../src/io/work/arithmetic.ts';
import { allOf } from '../../src/io/work/do-parts.ts';
import type * as OverRedis from '../../src/io/work/redis/over-redis.ts';
import { PREFIX } from '../../src/io/work/redis/part-job.ts';
import { type Work, workKind } from '../../src/study/work/registry.ts';
import { formatDay } from '../../src/time/day.ts';
import { compile } from '../io/compiled.ts';
import { scratchFolder } from '../io/scratch.ts';
import { poisonedWork } from '../io/work/redis/made-up-work.ts';
import { hasRedis, type OwnRedis, ownRedis } from '../io/work/redis/redis-server.ts';
import { command, PATIENCE, workerProcess } from '../io/work/redis/worker-process.ts';
import { dateOf, market, question, weekdays } from '../study/made-up.ts';
import { placeboStudy } from '../study/simulation/placebo-study.ts';

const PARTS = 40;
/** Repetitions a part: some tenths of a second. */
const SIZE = 200;

/** Parts of a simulation that keep a thread busy, all of one size. */
const work: Work<'repetitions'> = {
  kind: 'repetitions',
  setup: { study: placeboStudy(), options: { repetitions: PARTS * SIZE } },
  parts: Array.from({ length: PARTS }, (_, i) => ({ from: i * SIZE, to: (i + 1) * SIZE })),
};

/** How a work is to be done. */
interface Asked extends Partial<OverRedis.RedisPlace> {
  readonly of?: Work;
  readonly onPart?: (count: number) => void;
}

/** What only the queue itself keeps, whatever was in it. */
const OF_THE_QUEUE = /^eventstudy:parts:(events|id|marker|meta|stalled-check)$/;

describe.skipIf(!hasRedis)('a run over Redis', () => {
  let [folder, dist] = ['', ''];
  let here: unknown[];
  beforeAll(() => {
    folder = compile();
    dist = join(folder, 'dist');
    const doPart = workKind('repetitions').begin(work.setup);
    here = work.parts.map(doPart);
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Has a work done, the long one unless told, and tells after each part how many are. */
  async function done(
    redis: OwnRedis,
    { of = work, onPart = () => {}, ...place }: Asked = {},
  ): Promise<unknown[]> {
    const file = pathToFileURL(join(dist, 'io/work/redis/over-redis.js')).href;
    const { overRedis } = (await import(file)) as typeof OverRedis;
    const results: unknown[] = [];
    let count = 0;
    await overRedis({ redis: redis.url, ...place })(of, allOf(of), (part, result) => {
      results[part] = result;
      onPart(++count);
    });
    return results;
  }

  /** A part that was done twice may have a worker still at it when the run ends: what it leaves is gone in a moment. */
  const isClean = ({ client }: OwnRedis) =>
    waitUntil(async () => {
      expect((await client.keys('*')).filter((key) => !OF_THE_QUEUE.test(key))).toEqual([]);
    });

  const lengthOf = ({ client }: OwnRedis, list: string) => client.llen(`${PREFIX}:parts:${list}`);
  const waitUntil = (check: () => Promise<void> | void) =>
    vi.waitFor(check, { timeout: PATIENCE, interval: 20 });

  test('writes the same bytes as one without, a worker of three killed on the way', async () => {
    const study = madeUpStudy();
    const plain = command(dist, 'run', study, '--out', `${study}.plain`, '--quiet');
    expect([await plain.end, plain.err()]).toEqual([0, '']);
    const redis = await ownRedis();
    const workers = [];
    for (let i = 0; i < 3; i++) workers.push(await workerProcess(dist, redis.url));
    const over = command(dist, 'run', study, '--out', `${study}.redis`, '--redis', redis.url);
    await waitUntil(async () => expect(await lengthOf(redis, 'active')).toBe(3));
    workers[0]!.process.kill('SIGKILL');
    expect([await over.end, over.out()]).toEqual([0, expect.stringContaining('bmp-t')]);
    expect(bytesBelow(`${study}.redis`)).toEqual(bytesBelow(`${study}.plain`));
    await isClean(redis);
  });

  test('is the same where Redis is killed and comes back with what its file has', async () => {
    const redis = await ownRedis();
    for (let i = 0; i < 2; i++) await workerProcess(dist, redis.url);
    const notes: string[] = [];
    let again: Promise<void> | undefined;
    const onPart = (count: number) => {
      if (count === 5) again = redis.kill().then(() => redis.restart());
    };
    expect(await done(redis, { onPart, onNote: (text) => notes.push(text) })).toEqual(here);
    await again;
    expect(notes).toEqual([`${redis.url} does not answer: waiting`, `${redis.url} answers again`]);
    await isClean(redis);
  });

  test('is the same where Redis forgets everything on the way', async () => {
    const redis = await ownRedis();
    await workerProcess(dist, redis.url);
    let isForgotten = false;
    const onPart = (count: number) => {
      if (count === 5) void redis.client.flushall().then(() => (isForgotten = true));
    };
    expect(await done(redis, { onPart })).toEqual(here);
    expect(isForgotten).toBe(true);
    await isClean(redis);
  });

  test('is the same where a part is delivered twice: its worker was taken for lost and comes back', async () => {
    const redis = await ownRedis();
    const slow = await workerProcess(dist, redis.url);
    const doing = done(redis);
    await waitUntil(async () => expect(await lengthOf(redis, 'active')).toBe(1));
    slow.process.kill('SIGSTOP');
    const other = await workerProcess(dist, redis.url);
    expect(await doing).toEqual(here);
    await isClean(redis);
    slow.process.kill('SIGCONT');
    // It comes to the end of its part, and finds that nobody waits for it.
    await slow.says('Missing');
    await isClean(redis);
    expect(await done(redis)).toEqual(here);
    expect(other.process.exitCode).toBe(null);
  });

  test('names a poisoned part, when all others are done', async () => {
    const redis = await ownRedis();
    await workerProcess(dist, redis.url);
    const of = poisonedWork(1, 4);
    const parts: number[] = [];
    const doing = done(redis, { of, attempts: 2, onPart: (part) => parts.push(part) });
    const name = workKind(of.kind).nameOf(of.parts.at(1)!);
    await expect(doing).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(new RegExp(`^${name} must be done .*; it was tried 2 times$`)),
    });
    expect(parts).toEqual([1, 2, 3]);
    await isClean(redis);
  });

  test('is refused by a worker of another version, which names both, and done by the next', async () => {
    const other = compile('9.9.9');
    try {
      const redis = await ownRedis();
      const wrong = await workerProcess(join(other, 'dist'), redis.url);
      const notes: string[] = [];
      const doing = done(redis, { onNote: (text) => notes.push(text) });
      const rounding = `with arithmetic ${arithmetic()}`;
      const words = `a worker must be eventstudy 0.0.0 ${rounding}, as the run is, got "9.9.9 ${rounding}"; install the same eventstudy and Node on both`;
      await wrong.says(words);
      await waitUntil(() => expect(notes).toContain(words));
      await workerProcess(dist, redis.url);
      expect(await doing).toEqual(here);
      await isClean(redis);
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  test('is refused by a worker that gets another panel, and done by one that gets the right one', async () => {
    const redis = await ownRedis();
    const [share, tampered] = [scratchFolder({}), scratchFolder({})];
    const doing = done(redis, { share });
    await waitUntil(async () => expect(await lengthOf(redis, 'wait')).toBe(PARTS));
    cpSync(share, tampered, { recursive: true });
    const [fingerprint] = readdirSync(tampered);
    const setup = join(tampered, fingerprint!, 'setup');
    writeFileSync(setup, readFileSync(setup).fill(0, 100));
    const wrong = await workerProcess(dist, redis.url, '--share', tampered);
    await wrong.says('the panel a worker gets must have the hash ');
    await workerProcess(dist, redis.url, '--share', share);
    expect(await doing).toEqual(here);
    expect(readdirSync(join(tampered, fingerprint!)).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readdirSync(share)).toEqual([]);
    await isClean(redis);
  });

  test('that is ended by Ctrl-C leaves no table and no part', async () => {
    const redis = await ownRedis();
    const study = madeUpStudy();
    const over = command(dist, 'run', study, '--out', `${study}.redis`, '--redis', redis.url);
    await waitUntil(async () => expect(await lengthOf(redis, 'wait')).toBe(8));
    over.process.kill('SIGINT');
    expect(await over.end).toBe('SIGINT');
    expect(existsSync(`${study}.redis`)).toBe(false);
    await isClean(redis);
  });

  test('has a part back at once that a worker lets go, which is told to end', async () => {
    const redis = await ownRedis();
    const worker = await workerProcess(dist, redis.url);
    const long = { ...work, parts: [{ from: 0, to: 10 * SIZE }] };
    const doing = done(redis, { of: long });
    await waitUntil(async () => expect(await lengthOf(redis, 'active')).toBe(1));
    worker.process.kill('SIGTERM');
    expect(await worker.end).toBe('SIGTERM');
    expect([await lengthOf(redis, 'active'), await lengthOf(redis, 'wait')]).toEqual([0, 1]);
    await workerProcess(dist, redis.url);
    expect(await doing).toHaveLength(1);
    await isClean(redis);
  });
});

/** A study of 8,160 observations, eight blocks, in a folder of its own. */
function madeUpStudy(): string {
  const closes = market(7, 40, 400);
  const symbols = Object.keys(closes);
  const rows = weekdays(400).map((day, i) => [
    formatDay(day),
    ...symbols.map((symbol) => closes[symbol]![i]),
  ]);
  const securities = symbols.slice(1).join(' ');
  const events = Array.from({ length: 204 }, (_, i) => `e${i},${dateOf(60 + i)},${securities}`);
  const folder = scratchFolder({
    'prices.csv': [['date', ...symbols], ...rows].map((row) => row.join(',')).join('\n'),
    'events.csv': ['event_id,announced_at,security', ...events].join('\n'),
    'study.json': JSON.stringify({
      ...question,
      prices: 'prices.csv',
      events: 'events.csv',
      tables: ['windows', 'averages', 'tests'],
    }),
  });
  return join(folder, 'study.json');
}

/** Every file below a folder, by its path. */
function bytesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, 'base64')];
    }),
  );
}
