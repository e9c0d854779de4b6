/**
 * eventstudy/danfo: tables to and from DataFrames of danfojs-node, which is to be installed beside this package.
 *
 * @module eventstudy/danfo
 */
export { fromDanfo, toDanfo } from './io/danfo.ts';
