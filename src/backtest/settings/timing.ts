import * as z from '../../study/zod.ts';

const moment = z.enum(['open', 'close']);

/** When a trade is entered: counted from day 0, or the first fill that is legal. */
export const entry = z.strictObject({
  offset: z
    .int()
    .optional()
    .describe(
      'Sessions from day 0; where absent, the first legal one. Negative only for events with a date in scheduled_on',
    ),
  at: moment.default('open').describe('Price of that session: open or close'),
  delay: z.int().min(0).default(0).describe('Sessions to wait beyond that'),
});

/** When a trade is left, counted from its entry. */
export const exit = z.strictObject({
  sessions: z.int().min(0).default(5).describe('Sessions of the exchange from the entry'),
  at: moment.default('close').describe('Price of that session: open or close'),
});

/** Whether a trade that has not come far enough by some session is given up. */
export const timeStop = z.strictObject({
  sessions: z.int().min(1).describe('Sessions from the entry, at whose close it is judged'),
  unless: z
    .number()
    .default(0)
    .describe('Return it must have by then, a fraction; else it is left at the next open'),
});
