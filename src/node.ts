/**
 * eventstudy/node: files in, files out.
 *
 * @module eventstudy/node
 */
export type { FactorUnit } from './io/factor-formats/factor-format.ts';
export {
  type Fetched,
  type FetchedSeries,
  type FetchOptions,
  fetchSeries,
} from './io/fetch/fetch-series.ts';
export type { FetchQuestion } from './io/fetch/question.ts';
export type { InputFile } from './io/input-files.ts';
export type { WrittenFile } from './io/output-folder.ts';
export { writePrepared } from './io/prepared/write-prepared.ts';
export { readFactors } from './io/read-factors.ts';
export { type PriceReadingOptions, readPrices } from './io/read-prices.ts';
export { type ReadStrategy, readStrategy } from './io/read-strategy.ts';
export { type ReadStudy, readStudy } from './io/read-study.ts';
export { readTable } from './io/read-table.ts';
export { type ResultFormatId, resultFormatsNamed } from './io/result-formats/choice.ts';
export { runInThreads } from './io/run-in-threads.ts';
export { runOverRedis } from './io/run-over-redis.ts';
export { mergeShards, runShard } from './io/run-shard.ts';
export { simulateInThreads } from './io/simulate-in-threads.ts';
export { simulateOverRedis } from './io/simulate-over-redis.ts';
export type { Progress, WorkOptions } from './io/work/do-work.ts';
export type { RedisPlace } from './io/work/redis/over-redis.ts';
export type { Shard, ShardDone } from './io/work/shard.ts';
export { writeBacktest } from './io/write-backtest.ts';
export { writeResults } from './io/write-results.ts';
export { writeSimulation } from './io/write-simulation.ts';
export type { RawPrices } from './prices/gate/raw.ts';
