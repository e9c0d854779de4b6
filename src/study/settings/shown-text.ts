import * as z from '../zod.ts';

/** Text that is shown by itself, as a title is: a blank one would leave an empty heading. */
export const shownText = z
  .string()
  .min(1)
  .refine((text) => text.trim() !== '', 'have at least 1 character that shows');
