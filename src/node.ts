/**
 * eventstudy/node: files in, files out.
 *
 * @module
 */
export { readPrices } from './io/read-prices.ts';
export { type InputFile, type ReadStudy, readStudy } from './io/read-study.ts';
export { writeResults } from './io/write-results.ts';
