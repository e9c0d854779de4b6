/**
 * The commands that read a study or work for one. They load nearly the same, and one file of it is read faster than the
 * many it would be parted into if each were loaded for itself.
 */
export { alignStudy } from './align.ts';
export { check } from './check.ts';
export { merge } from './merge.ts';
export { prepareStudy } from './prepare.ts';
export { run } from './run.ts';
export { simulate } from './simulate.ts';
export { worker } from './worker.ts';
