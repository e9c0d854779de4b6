import * as z from '../zod.ts';

/** The sessions around day 0 looked at for the one that reacted. */
export const reactionScan = z.strictObject({
  reach: z
    .int()
    .min(1)
    .max(250)
    .default(5)
    .describe('W: sessions looked at either side of day 0, those of the estimation window left out'),
});
