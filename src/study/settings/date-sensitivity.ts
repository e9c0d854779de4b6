import * as z from '../zod.ts';

/** Day 0 moved by some sessions either way. */
export const dateSensitivity = z.strictObject({
  reach: z
    .int()
    .min(1)
    .max(250)
    .default(2)
    .describe(
      'Sessions by which the date may be wrong: day 0 is moved by as many either way, and doubted for a reaction as near',
    ),
});
