import { formsOf } from './legal-keys.ts';
import * as z from './zod.ts';

/**
 * Whether what stands at a path of a schema is text and can be nothing else a plain word may be: a symbol 0981 is no
 * number there.
 *
 * @example
 * takesText(z.strictObject({ id: z.string(), count: z.int() }), ['id']); // true
 */
export function takesText(schema: z.ZodType, path: readonly string[]): boolean {
  const forms = formsAt(schema, path);
  return forms.some((form) => form instanceof z.ZodString) && !forms.some(takesOther);
}

/** Whether a number, or true and false, may stand for themselves. */
function takesOther(form: z.ZodType): boolean {
  return form instanceof z.ZodNumber || form instanceof z.ZodBoolean || form instanceof z.ZodLiteral;
}

/** All forms that may stand at a path. */
function formsAt(schema: z.ZodType, path: readonly string[]): z.ZodType[] {
  const forms = formsOf(schema);
  const key = path[0];
  if (key === undefined) return forms;
  return forms.flatMap((form) => {
    const below = formBelow(form, key);
    return below === undefined ? [] : formsAt(below, path.slice(1));
  });
}

/** What stands under a key of a form; nothing where none may. */
function formBelow(form: z.ZodType, key: string): z.ZodType | undefined {
  if (form instanceof z.ZodObject) {
    const own: z.ZodType | undefined = Object.hasOwn(form.shape, key) ? form.shape[key] : undefined;
    return own ?? (form.def.catchall as z.ZodType | undefined);
  }
  if (form instanceof z.ZodRecord) return form.valueType as z.ZodType;
  return form instanceof z.ZodArray ? (form.element as z.ZodType) : undefined;
}
