import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';

/** Draws as rows of positions: which session, or event, stands at each place. */
export interface IndexRows {
  readonly draws: number;
  /** Positions a row. */
  readonly length: number;
  /** One draw, from 0; valid until the next is asked for. The same draw is always the same row. */
  row(draw: number): Int32Array;
}

/**
 * Rows that are given: draws of another program, or kept ones.
 *
 * @param matrix at least one row, all of one length
 * @example
 * givenRows([Int32Array.of(0, 1, 2), Int32Array.of(2, 2, 0)]).row(1); // [2, 2, 0]
 */
export function givenRows(matrix: readonly Int32Array[]): IndexRows {
  return { draws: matrix.length, length: matrix[0]?.length ?? 0, row: (draw) => matrix[draw]! };
}

/**
 * Holds draws to the series they are drawn from.
 *
 * @throws QuestionError where rows are of another length
 */
export function checkRows(rows: IndexRows, length: number): void {
  if (rows.length === length) return;
  const message = must({
    what: 'rows drawn',
    legal: `be as long as the series, ${length}`,
    given: rows.length,
  });
  throw new QuestionError([{ severity: 'error', code: 'row-length', message }]);
}
