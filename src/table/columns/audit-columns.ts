import { type ColumnMeaning, flag, number, text } from './column.ts';

/** The columns of the tables that question dates, claims and who else moved. */
export const auditColumns = {
  abnormal_share: number(
    '1',
    'share of the close-to-close return that is abnormal, over the sessions the claim is for; above 1 where the model expected the contrary',
  ),
  action: text(
    'what was done about it: flagged (nothing), excluded, window-cut, days-dropped, or counted-once for observations of one firm that see the same days',
  ),
  basis: text('how the move a claim speaks of was measured, such as close-to-close'),
  claim: text('what the source claims, as written'),
  difference: number(
    'fraction',
    'observed move less the claimed figure, or less the nearest end of the range claimed',
  ),
  events: text('events announced for the day or days, their ids separated by spaces'),
  explained: text(
    'how observed and claimed move fit: exact, rounding (equal once rounded to the digits told), range or bound (on the right side); empty where they do not',
  ),
  observed: number('fraction', 'the move that was observed'),
  rival: text('who else moved: an event_id, or the observation whose event window shares dates'),
  sample: text('all observations, or the unconfounded: those without a rival that counts against them'),
  supported: flag(
    'whether the observed move is what the claim says, to the digits it gives; empty where no move is known',
  ),
  window: text(
    'window the rival falls in: one of the study such as [-1, 1], event, rivals (within which they count) or estimation, by sessions from day 0',
  ),
} as const satisfies Record<string, ColumnMeaning>;
