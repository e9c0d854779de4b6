import { type ColumnMeaning, flag, number, text } from './column.ts';

/** The columns of the tables that question dates and claims. */
export const auditColumns = {
  basis: text('how the move a claim speaks of was measured, such as close-to-close'),
  claim: text('what the source claims, as written'),
  observed: number('fraction', 'the move that was observed'),
  supported: flag('whether the observed move is what the claim says, to the digits it gives'),
} as const satisfies Record<string, ColumnMeaning>;
