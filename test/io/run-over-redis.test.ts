import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { runOverRedis } from '../../src/io/run-over-redis.ts';
import { runStudy } from '../../src/study/run.ts';
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
