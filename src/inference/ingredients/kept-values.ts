import type { Contribution } from '../../abnormal/sample.ts';
import { addRow, emptyRows, joinRows, piecesOfRows, type Rows } from '../../numeric/rows.ts';
import type { SampleShape } from '../test-statistic.ts';

/**
 * The values of a sample, a row an observation, in the order they came: for statistics that cannot be summed up as they
 * go, since they rank them or leave them out one by one.
 */
export type KeptValues = Rows;

/** The fold, as a test statistic has it. */
export const keepValues = {
  shares: 'values',
  empty: ({ shelf }: Pick<SampleShape, 'shelf'>): KeptValues => emptyRows(shelf),
  add: (kept: KeptValues, { values }: Pick<Contribution, 'values'>): void => addRow(kept, values),
  join: joinRows,
};

/** Numbers read from a shelf at a time, 16 MB: as many cells as that holds, so that it is not read for each. */
const AT_ONCE = 2 ** 21;

/** The values of some cells of one sample, in order, missing ones left out. */
interface Columns {
  /** The sample, where it lies on a shelf. */
  readonly kept: KeptValues | undefined;
  readonly rows: number;
  readonly first: number;
  /** How many of each there are, and where they begin. */
  readonly counts: readonly number[];
}

/** Room for the values of some cells at a time. */
let room = new Float64Array(0);
let latest: Columns = { kept: undefined, rows: 0, first: 0, counts: [] };

/**
 * The values of a cell that are not missing, in order.
 *
 * @returns what the next call overwrites
 */
export function valuesOf(kept: KeptValues, cell: number): Float64Array {
  const isKnown =
    latest.kept === kept && latest.rows === kept.length && latest.counts[cell - latest.first] !== undefined;
  if (!isKnown) latest = read(kept, cell);
  const at = (cell - latest.first) * latest.rows;
  return room.subarray(at, at + latest.counts[cell - latest.first]!);
}

/** What lies in memory is read cell by cell. */
function read(kept: KeptValues, first: number): Columns {
  const { length: rows, width, shelved } = kept;
  const most = shelved === undefined ? 1 : Math.max(1, Math.floor(AT_ONCE / rows));
  const cells = Math.max(1, Math.min(most, width - first));
  if (room.length < rows * cells) room = new Float64Array(rows * cells);
  const counts = Array.from({ length: cells }, () => 0);
  for (const { values, length } of piecesOfRows(kept)) {
    for (let cell = 0; cell < cells; cell++) {
      let n = cell * rows + counts[cell]!;
      for (let at = first + cell; at < length * width; at += width) {
        const value = values[at]!;
        if (!Number.isNaN(value)) room[n++] = value;
      }
      counts[cell] = n - cell * rows;
    }
  }
  return { kept: shelved && kept, rows, first, counts };
}
