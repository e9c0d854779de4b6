import * as z from '../zod.ts';

/**
 * A list of one or more, each named once; two are the same where they are written the same.
 *
 * @param noun what the items are, for messages: `model`
 */
export function distinct<T extends z.ZodType>(item: T, noun: string) {
  return z
    .array(item)
    .min(1)
    .refine(
      (all) => new Set(all.map((one) => JSON.stringify(one))).size === all.length,
      `name each ${noun} once`,
    );
}
