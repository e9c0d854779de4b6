/** Rows of equal length in one array that grows: plain data, and a fraction of what as many small arrays would take. */
export interface Rows {
  readonly width: number;
  length: number;
  /** Row-major; what lies beyond the last row is room to grow. */
  values: Float64Array;
}

export function emptyRows(width: number): Rows {
  return { width, length: 0, values: new Float64Array(0) };
}

/** Copies one row to the end. */
export function addRow(rows: Rows, row: Float64Array): void {
  makeRoom(rows, 1);
  rows.values.set(row, rows.length * rows.width);
  rows.length++;
}

/** Copies the rows of another to the end. */
export function joinRows(into: Rows, from: Rows): void {
  makeRoom(into, from.length);
  into.values.set(from.values.subarray(0, from.length * from.width), into.length * into.width);
  into.length += from.length;
}

/** Doubled whenever it is full, so that a row is moved a few times at most. */
function makeRoom(rows: Rows, more: number): void {
  const needed = (rows.length + more) * rows.width;
  if (needed <= rows.values.length) return;
  const known = rows.values;
  rows.values = new Float64Array(Math.max(needed, 2 * known.length));
  rows.values.set(known);
}
