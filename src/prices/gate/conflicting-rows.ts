import { must } from '../../errors/message.ts';
import type { RowsJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';
import { sameDayRows } from './same-day.ts';

/** Two rows of one day that say different things: only the user can know which is right. */
export const conflictingRows: RowsJudgement = {
  of: 'rows',
  judge: (rows) =>
    sameDayRows(rows).flatMap(({ first, again, differing }) => {
      if (differing === undefined) return [];
      const said = (row: number) => {
        const value = rows.columns[differing]?.[row] ?? Number.NaN;
        return `${Number.isNaN(value) ? 'empty' : value} on line ${rows.lines[row]}`;
      };
      const message = must({
        what: `${rows.symbol} on ${dateOf(rows, again)}`,
        legal: 'have one row',
        given: `${differing} ${said(first)}, ${said(again)}`,
        remedy: 'remove the row that is wrong',
      });
      const value = String(rows.columns[differing]?.[again] ?? '');
      return [
        rowFinding(rows, again, {
          severity: 'error',
          code: 'conflicting-rows',
          message,
          column: differing,
          value,
        }),
      ];
    }),
};
