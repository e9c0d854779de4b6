import * as z from '../zod.ts';

/**
 * Something for each of some names that the user chose, in an object that has nothing else: a symbol may be called
 * `constructor`.
 */
export function byName<S extends z.ZodType>(one: S) {
  return z.record(z.string(), one).transform((given): Readonly<Record<string, z.output<S>>> => {
    return Object.assign(Object.create(null), given);
  });
}
