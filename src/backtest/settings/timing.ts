import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import * as z from '../../study/zod.ts';

/** Most sessions anything is put off or held: a century of them. */
const FARTHEST = 25_000;

/** Sessions from day 0 to an entry, those to wait beyond it, and those to hold. */
export const offset = z.int().min(-FARTHEST).max(FARTHEST);
export const delay = z.int().min(0).max(FARTHEST);
export const holding = z.int().min(0).max(FARTHEST);

const moment = z.enum(['open', 'close']);

/** When a trade is entered: counted from day 0, or the first fill that is legal. */
export const entry = z.strictObject({
  offset: offset
    .optional()
    .describe(
      'Sessions from day 0; where absent, the first legal one. Negative only for events with a date in scheduled_on',
    ),
  at: moment.default('open').describe('Price of that session: open or close'),
  delay: delay.default(0).describe('Sessions to wait beyond that'),
});

/** When a trade is left, counted from its entry. */
export const exit = z.strictObject({
  sessions: holding.default(5).describe('Sessions of the exchange from the entry'),
  at: moment.default('close').describe('Price of that session: open or close'),
});

/** Whether a trade that has not come far enough by some session is given up. */
export const timeStop = z.strictObject({
  sessions: z.int().min(1).max(FARTHEST).describe('Sessions from the entry, at whose close it is judged'),
  unless: z
    .number()
    .default(0)
    .describe('Return it must have by then, a fraction; else it is left at the next open'),
});

/** A time stop that would be judged when the trade has been left; a trade that is extended is left later. */
export function timeStopFaults({
  timeStop: given,
  exit: { sessions },
  overlap,
}: {
  readonly timeStop?: z.output<typeof timeStop> | undefined;
  readonly exit: z.output<typeof exit>;
  readonly overlap: string;
}): Finding[] {
  if (given === undefined || given.sessions < sessions || overlap === 'extend') return [];
  const message = must({
    what: 'timeStop sessions',
    legal: `be less than the ${sessions} of the exit, when the trade is left anyway`,
    given: given.sessions,
    remedy: 'judge it sooner, or hold for longer',
  });
  return [{ severity: 'error', code: 'bad-value', column: 'timeStop/sessions', message }];
}
