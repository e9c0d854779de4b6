import { type ColumnMeaning, flag, number, text } from './column.ts';

/** The columns of the tables that question dates and claims. */
export const auditColumns = {
  abnormal_share: number(
    '1',
    'share of the close-to-close return that is abnormal, over the sessions the claim is for; above 1 where the model expected the contrary',
  ),
  basis: text('how the move a claim speaks of was measured, such as close-to-close'),
  claim: text('what the source claims, as written'),
  difference: number(
    'fraction',
    'observed move less the claimed figure, or less the nearest end of the range claimed',
  ),
  explained: text(
    'how observed and claimed move fit: exact, rounding (equal once rounded to the digits told), range or bound (on the right side); empty where they do not',
  ),
  observed: number('fraction', 'the move that was observed'),
  supported: flag(
    'whether the observed move is what the claim says, to the digits it gives; empty where no move is known',
  ),
} as const satisfies Record<string, ColumnMeaning>;
