import { LARGE, roomFor } from './room.ts';
import { bundlesOf, onShelf, type Shelf, type Shelved } from './shelf.ts';

/**
 * Rows of equal length, in pieces that grow to 64 KB and are never moved: plain data, and a fraction of what as many small
 * arrays would take.
 */
export interface Rows {
  /** That of the first row; 0 before there is one. */
  width: number;
  length: number;
  /** Those not on the shelf: all, where there is none. */
  readonly pieces: Piece[];
  /** The pieces before them. Rows that have a shelf are no plain data and stay in their process: those of a block have none. */
  readonly shelved?: Shelved<readonly Piece[]>;
}

export interface Piece {
  /** Row-major; what lies beyond the last row is room to grow. */
  readonly values: Float64Array;
  /** Rows in it. */
  length: number;
}

/** @param shelf where rows are put that are joined to these; they stay in memory where absent */
export function emptyRows(shelf?: Shelf): Rows {
  return { width: 0, length: 0, pieces: [], ...onShelf(shelf) };
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

/**
 * Takes the rows of another to the end: its pieces, which both then have, and neither adds to the other's. Once they come
 * to 64 KB they are put on the shelf, where there is one.
 */
export function joinRows(into: Rows, from: Rows): void {
  if (into.length === 0) into.width = from.width;
  into.length += from.length;
  for (const bundle of bundlesOf(from.shelved, from.pieces)) {
    for (const { values, length } of bundle)
      into.pieces.push({ values: values.subarray(0, length * from.width), length });
    putAway(into);
  }
}

/** The pieces of some rows, one after another: of those on a shelf, no more than a bundle is in memory. */
export function* piecesOfRows({ shelved, pieces }: Rows): Generator<Piece> {
  for (const bundle of bundlesOf(shelved, pieces)) yield* bundle;
}

function putAway({ shelved, pieces, width }: Rows): void {
  if (shelved === undefined || pieces.reduce((sum, { length }) => sum + length, 0) * width < LARGE) return;
  shelved.bundles.push(shelved.shelf.keep(pieces.splice(0)));
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

/** Rows of no numbers take no room. */
function capacityOf({ values }: Piece, width: number): number {
  return width === 0 ? Number.POSITIVE_INFINITY : values.length / width;
}
