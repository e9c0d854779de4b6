import { demand, hasKeys } from '../errors/demand.ts';

/**
 * Refuses a result that is none.
 *
 * @param by the function whose result it must be: `runStudy`
 */
export function demandResult(result: unknown, by: string): void {
  demand(hasKeys(result, 'tables'), { what: 'the result', legal: `be what ${by} gives`, given: result });
}

/** Refuses what no reader gave in the place of a study and the files it was read from. */
export function demandRead(read: unknown): void {
  const legal = 'be what readStudy or readStrategy gives';
  demand(hasKeys(read, 'study', 'inputs', 'files'), { what: 'what was read', legal, given: read });
}
