import type { Contribution } from '../../abnormal/sample.ts';
import { addRow, emptyRows, joinRows, type Rows } from '../../numeric/rows.ts';

/**
 * The values of a sample, a row an observation, in the order they came: for statistics that cannot be summed up as they
 * go, since they rank them or leave them out one by one.
 */
export type KeptValues = Rows;

/** The fold, as a test statistic has it. */
export const keepValues = {
  shares: 'values',
  empty: (): KeptValues => emptyRows(),
  add: (kept: KeptValues, { values }: Pick<Contribution, 'values'>): void => addRow(kept, values),
  join: joinRows,
};

/** Room for the values of one cell at a time. */
let room = new Float64Array(0);

/**
 * The values of a cell that are not missing, in order.
 *
 * @returns what the next call overwrites
 */
export function valuesOf({ pieces, length: rows, width }: KeptValues, cell: number): Float64Array {
  if (room.length < rows) room = new Float64Array(rows);
  let n = 0;
  for (const { values, length } of pieces) {
    for (let at = cell; at < length * width; at += width) {
      const value = values[at]!;
      if (!Number.isNaN(value)) room[n++] = value;
    }
  }
  return room.subarray(0, n);
}
