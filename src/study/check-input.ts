import type * as z from 'zod';
import type { Finding } from '../errors/finding.ts';
import { faultsOf } from './faults.ts';
import { legalKeys } from './legal-keys.ts';

/** What is wrong with a schema's input, at its keys; a reader of files turns the keys into lines. */
export type Checked<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value?: never; readonly faults: readonly Finding[] };

/**
 * Checks what was written against its schema, fills in the defaults, and names everything that is wrong.
 *
 * @param subject what was written, for messages: `study`
 */
export function checkInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  subject: string,
): Checked<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { faults: faultsOf(parsed.error.issues, input, (path) => legalKeys(schema, path), subject) };
}
