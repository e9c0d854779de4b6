import * as z from '../zod.ts';

/**
 * A list of one or more, each named once.
 *
 * @param noun what the items are, for messages: `model`
 * @param nameOf by what two are the same: how they are written, where absent
 */
export function distinct<T extends z.ZodType>(
  item: T,
  noun: string,
  nameOf: (one: z.output<T>) => string = JSON.stringify,
) {
  return z
    .array(item)
    .min(1)
    .refine((all) => new Set(all.map((one) => nameOf(one))).size === all.length, `name each ${noun} once`)
    .meta({ uniqueItems: true });
}
