import * as z from './zod.ts';

/**
 * The keys an object may have at a path of a schema; none where there is no object of known keys. Where a choice
 * offers several objects, the keys of all.
 *
 * @example
 * legalKeys(z.strictObject({ list: z.array(z.strictObject({ a: z.int() })) }), ['list', 0]); // ['a']
 */
export function legalKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(formsOf(schema).flatMap((form) => keysWithin(form, path)))];
}

function keysWithin(form: z.ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  if (form instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(form.shape);
    const inner: z.ZodType | undefined = form.shape[key as string];
    return inner === undefined ? [] : legalKeys(inner, rest);
  }
  if (key === undefined) return [];
  if (form instanceof z.ZodRecord) return legalKeys(form.valueType as z.ZodType, rest);
  return form instanceof z.ZodArray ? legalKeys(form.element as z.ZodType, rest) : [];
}

/** What a schema comes down to once defaults, optionality and choices are taken away. */
export function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => formsOf(option as z.ZodType));
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  if (schema instanceof z.ZodPipe) {
    const { in: written, out } = schema;
    // What is preprocessed is written as what comes out of that.
    return formsOf((written instanceof z.ZodTransform ? out : written) as z.ZodType);
  }
  return isWrapped ? formsOf(schema.unwrap() as z.ZodType) : [schema];
}
