import type { Finding } from '../errors/finding.ts';
import { faultsOf } from './faults.ts';
import { legalKeys } from './legal-keys.ts';
import type * as z from './zod.ts';

/** What is wrong with a schema's input, at its keys; a reader of files turns the keys into lines. */
export type Checked<T> =
  | { readonly value: T; readonly faults: readonly []; readonly sound?: never }
  | {
      readonly value?: never;
      readonly faults: readonly Finding[];
      /** The keys with which nothing is wrong, defaults among them; absent where none can be told. */
      readonly sound?: Partial<T>;
    };

/** What keys that are right one by one may still be wrong in together. */
export interface Agreement<T> {
  /** Keys that are read: where something is wrong with one of them, nothing is asked. */
  readonly keys: readonly (keyof T & string)[];
  faults(value: T): readonly Finding[];
}

/**
 * Checks what was written against its schema, fills in the defaults, and names everything that is wrong.
 *
 * @param subject what was written, for messages: `study`
 * @param agreements what else its keys must come up to
 */
export function checkInput<S extends z.ZodObject>(
  schema: S,
  input: unknown,
  subject: string,
  agreements: readonly Agreement<z.output<S>>[] = [],
): Checked<z.output<S>> {
  const parsed = schema.safeParse(input);
  const wrong = parsed.success
    ? []
    : faultsOf(parsed.error.issues, input, (path) => legalKeys(schema, path), subject);
  const faulty = new Set(wrong.map(({ column = '' }) => column.split('/')[0]!));
  const sound = parsed.success ? parsed.data : soundPart(schema, input, faulty);
  if (sound === undefined) return { faults: wrong };
  const asked = agreements.filter(({ keys }) => !keys.some((key) => faulty.has(key)));
  const faults = [...wrong, ...asked.flatMap((agreement) => agreement.faults(sound))];
  return faults.length === 0 ? { value: sound, faults: [] } : { faults, sound };
}

/** What is left of an input, and of its schema, without some keys. */
function soundPart<S extends z.ZodObject>(
  schema: S,
  input: unknown,
  without: ReadonlySet<string>,
): z.output<S> | undefined {
  if (without.has('')) return undefined; // it is no set of keys
  const known = Object.keys(schema.shape).filter((key) => without.has(key));
  const omitted = Object.fromEntries(known.map((key) => [key, true]));
  const rest = Object.entries(input ?? {}).filter(([key]) => !without.has(key));
  const parsed = schema.omit(omitted as never).safeParse(Object.fromEntries(rest));
  return parsed.success ? (parsed.data as z.output<S>) : undefined;
}
