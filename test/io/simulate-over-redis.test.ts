import { expect, test } from 'vitest';
import { simulateOverRedis } from '../../src/io/simulate-over-redis.ts';
import { simulateStudy } from '../../src/study/simulate.ts';
import { placeboStudy } from '../study/simulation/placebo-study.ts';
import { hasRedis, ownRedis } from './work/redis/redis-server.ts';
import { workerHere } from './work/redis/worker-here.ts';

test.skipIf(!hasRedis)('a simulation over Redis is the simulation here', async () => {
  const redis = await ownRedis();
  workerHere(redis);
  const options = { repetitions: 60, added: [0] };
  const { tables } = await simulateOverRedis(placeboStudy(), options, { redis: redis.url });
  expect(tables).toEqual(simulateStudy(placeboStudy(), options).tables);
});
