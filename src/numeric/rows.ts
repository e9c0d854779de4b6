import { LARGE, roomFor } from './room.ts';

/**
 * Rows of equal length, in pieces that grow to 64 KB and are never moved: plain data, and a fraction of what as many small
 * arrays would take.
 */
export interface Rows {
  /** That of the first row; 0 before there is one. */
  width: number;
  length: number;
  readonly pieces: Piece[];
}

export interface Piece {
  /** Row-major; what lies beyond the last row is room to grow. */
  readonly values: Float64Array;
  /** Rows in it. */
  length: number;
}

export function emptyRows(): Rows {
  return { width: 0, length: 0, pieces: [] };
}

/** Copies one row, given whole or in parts, to the end. */
export function addRow(rows: Rows, ...parts: readonly Float64Array[]): void {
  if (rows.length === 0) rows.width = parts.reduce((sum, { length }) => sum + length, 0);
  const piece = pieceWithRoom(rows);
  let at = piece.length * rows.width;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) piece.values[at + i] = part[i]!;
    at += part.length;
  }
  piece.length++;
  rows.length++;
}

/** Takes the rows of another to the end: its pieces, which both then have, and neither adds to the other's. */
export function joinRows(into: Rows, from: Rows): void {
  if (into.length === 0) into.width = from.width;
  for (const { values, length } of from.pieces)
    into.pieces.push({ values: values.subarray(0, length * from.width), length });
  into.length += from.length;
}

/** The last piece, or one after it that holds twice as many rows, up to 64 KB. */
function pieceWithRoom({ pieces, width }: Rows): Piece {
  const last = pieces.at(-1);
  const capacity = last === undefined ? 0 : capacityOf(last, width);
  if (last !== undefined && last.length < capacity) return last;
  const most = Math.max(1, Math.floor(LARGE / width));
  const piece = { values: roomFor(width * Math.min(Math.max(1, 2 * capacity), most)), length: 0 };
  pieces.push(piece);
  return piece;
}

function capacityOf({ values }: Piece, width: number): number {
  return values.length / width;
}
