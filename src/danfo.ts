/**
 * eventstudy/danfo: tables to danfojs DataFrames and back; prices, events and factors from DataFrames. Needs
 * danfojs-node, which this package does not bring along.
 *
 * @module eventstudy/danfo
 */
export { eventsFromDanfo } from './io/danfo/events.ts';
export { factorsFromDanfo } from './io/danfo/factors.ts';
export { pricesFromDanfo } from './io/danfo/prices.ts';
export { fromDanfo, toDanfo } from './io/danfo/tables.ts';
