import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { runOverRedis } from '../../src/io/run-over-redis.ts';
import { plainHash } from '../../src/io/work/plain-hash.ts';
import { runStudy } from '../../src/study/run.ts';
import { curves } from '../study/work/made-up.ts';
import { hasRedis, ownRedis } from './work/redis/redis-server.ts';
import { workerHere } from './work/redis/worker-here.ts';

const file = fileURLToPath(new URL('../../data/study.yaml', import.meta.url));

test.skipIf(!hasRedis)('a study run over Redis is the study run here', async () => {
  const redis = await ownRedis();
  workerHere(redis);
  const { study } = await readStudy(file);
  const { tables, findings } = await runOverRedis(study, { redis: redis.url });
  expect({ tables, findings }).toEqual({
    tables: runStudy(study).tables,
    findings: runStudy(study).findings,
  });
});

test.skipIf(!hasRedis)(
  'its curves, and samples drawn from its sample, are done by the workers as well',
  async () => {
    const redis = await ownRedis();
    workerHere(redis);
    const units = new Set<string>();
    const onProgress = ({ unit }: { unit: string }) => units.add(unit);
    const result = await runOverRedis(curves, { redis: redis.url }, { onProgress });
    expect(plainHash(result)).toBe(plainHash(runStudy(curves)));
    expect([...units]).toEqual(['observations', 'estimates of specification curves', 'draws of event dates']);
  },
);
