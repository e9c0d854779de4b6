export { fromDanfo, toDanfo } from './io/danfo.ts';
