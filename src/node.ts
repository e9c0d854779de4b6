/**
 * eventstudy/node: files in, files out.
 *
 * @module
 */
export { readFactors } from './io/read-factors.ts';
export { readPrices } from './io/read-prices.ts';
export { type ReadStrategy, readStrategy } from './io/read-strategy.ts';
export { type InputFile, type ReadStudy, readStudy } from './io/read-study.ts';
export { simulateInThreads } from './io/simulate-in-threads.ts';
export { writeBacktest } from './io/write-backtest.ts';
export { writeResults } from './io/write-results.ts';
export { writeSimulation } from './io/write-simulation.ts';
