import { z } from 'zod';

/** Day 0 moved by some sessions either way. */
export const dateSensitivity = z.strictObject({
  reach: z.int().min(1).default(2).describe('Sessions that day 0 is moved by, at most, either way'),
});
