import { type ColumnMeaning, count, flag, number, text } from './column.ts';

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
  dating: text(
    'what the reaction scan says of the date: confirmed (day 0 stands out), late or early (the nearest session that stands out is shortly before or after it), open (none near it does)',
  ),
  difference: number(
    'fraction',
    'observed move less the claimed figure, or less the nearest end of the range claimed',
  ),
  events: text('events announced for the day or days, their ids separated by spaces'),
  explained: text(
    'how observed and claimed move fit: exact, rounding (equal once rounded to the digits told), range or bound (on the right side); empty where they do not',
  ),
  largest: flag('whether it is the session with the largest |t| of its scan'),
  observed: number('fraction', 'the move that was observed'),
  p_empirical: number(
    '1',
    'share of the runs of as many sessions of the estimation window whose largest |t| is as large as that of the session, the scan itself counted',
  ),
  p_rank: number(
    '1',
    'share of the sessions of the estimation window whose |AR| is as large as that of the session, itself counted',
  ),
  p_sidak: number(
    '1',
    '1 − (1 − p)^K, with p two-sided and K the sessions scanned: the chance of as large a |t| on any of K independent sessions',
  ),
  posterior: number(
    '1',
    'probability that the event fell on the session, given that it fell on one of those scanned, each as likely beforehand (normal jump of 3 s)',
  ),
  reaction: flag('whether it is the session that the verdict of its scan takes for the reaction'),
  rival: text('who else moved: an event_id, or the observation whose event window shares dates'),
  sample: text('all observations, or the unconfounded: those without a rival that counts against them'),
  shift: count('sessions', 'sessions that day 0 and the windows were moved by'),
  supported: flag(
    'whether the observed move is what the claim says, to the digits it gives; empty where no move is known',
  ),
  window: text(
    'window by sessions from day 0: of a specification the one its abnormal returns are summed over, of a rival the one it falls in, of the study such as [-1, 1], event, rivals (within which they count) or estimation',
  ),
} as const satisfies Record<string, ColumnMeaning>;
