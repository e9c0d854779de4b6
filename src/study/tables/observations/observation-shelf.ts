import type { Shelf } from '../../../numeric/shelf.ts';
import { type PackedTable, unpackedTable } from '../../../table/packed-table.ts';
import { type Piece, piecedTable } from '../../../table/pieced-table.ts';
import type { ObservationTableName } from './observation-table.ts';
import { type ObservationTables, ofEach, type PackedRows } from './observation-tables.ts';

/** Where the rows of blocks are put until their tables are told. */
export interface ObservationShelf {
  /** The rows of the next block. */
  put(rows: PackedRows): void;
  /** The tables of all blocks so far, their rows on the shelf. */
  tables(): ObservationTables;
}

/** Puts the rows of blocks on a shelf, one after another. */
export function observationShelf(shelf: Shelf): ObservationShelf {
  const pieces = new Map<ObservationTableName, Piece<ObservationTableName>[]>();
  return {
    put(rows) {
      for (const [name, packed] of Object.entries(rows) as [ObservationTableName, PackedTable][]) {
        const kept = shelf.keep(packed);
        if (!pieces.has(name)) pieces.set(name, []);
        pieces.get(name)!.push({ length: packed.length, take: () => unpackedTable(name, kept.take()) });
      }
    },
    tables: () => ofEach((name) => piecedTable(name, [...(pieces.get(name) ?? [])] as never)),
  };
}
