import type { RowsJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';
import { sameDayRows } from './same-day.ts';

/** The same row twice, as overlapping downloads leave it: does no harm. */
export const repeatedRow: RowsJudgement = {
  of: 'rows',
  judge: (rows) =>
    sameDayRows(rows)
      .filter(({ differing }) => differing === undefined)
      .map(({ first, again }) => {
        const message = `${rows.symbol} has the same row for ${dateOf(rows, again)} as on line ${rows.lines[first]}; one is kept`;
        return rowFinding(rows, again, { severity: 'note', code: 'repeated-row', message });
      }),
};
