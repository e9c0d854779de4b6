import { rivalKinds } from '../../audit/rivals.ts';
import * as z from '../zod.ts';
import { range } from './range.ts';

/** What is done about rivals: other events that may have moved the price. */
export const confounders = z.strictObject({
  policy: z
    .enum(['flag', 'exclude', 'cut-window', 'drop-days'])
    .default('flag')
    .describe(
      'Tell rivals and change nothing; leave out the observations they confound; end the event window before they come; or estimate without their day and the next',
    ),
  window: range
    .refine(([from, to]) => from <= to, 'begin no later than it ends')
    .optional()
    .describe(
      'Sessions from day 0 within which a rival counts against the event; from the first day of the windows to the last where absent',
    ),
  kinds: z
    .array(z.enum(rivalKinds))
    .min(1)
    .default(['confounder'])
    .describe('Rivals the policy is for; the others are told and change nothing'),
});

/** Whether observations of one firm that see the same days are counted once or each. */
export const dependent = z
  .enum(['count-once', 'count-each'])
  .default('count-once')
  .describe(
    'Observations of one issuer whose event windows share dates: the first stands for all in the samples, or each counts',
  );
