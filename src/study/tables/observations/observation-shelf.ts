import type { Shelf } from '../../../numeric/shelf.ts';
import { packedTable, unpackedTable } from '../../../table/packed-table.ts';
import { type Piece, piecedTable } from '../../../table/pieced-table.ts';
import type { Table } from '../../../table/table.ts';
import type { ObservationTableName } from './observation-table.ts';
import { type ObservationTables, ofEach } from './observation-tables.ts';

/** Where the rows of blocks are put until their tables are told. */
export interface ObservationShelf {
  /** The rows of the next block. */
  put(rows: ObservationTables): void;
  /** The tables of all blocks so far, their rows on the shelf. */
  tables(): ObservationTables;
}

/** Puts the rows of blocks on a shelf, one after another. */
export function observationShelf(shelf: Shelf): ObservationShelf {
  const pieces: { readonly [T in ObservationTableName]: Piece<T>[] } = {
    abnormal_returns: [],
    fits: [],
    windows: [],
  };
  const putOne = <T extends ObservationTableName>(name: T, { [name]: table }: ObservationTables) => {
    if (table.length > 0) (pieces[name] as Piece<T>[]).push(pieceOn(shelf, table));
  };
  return {
    put(rows) {
      for (const name of Object.keys(pieces) as ObservationTableName[]) putOne(name, rows);
    },
    tables: () => ofEach((name) => piecedTable(name, [...pieces[name]] as never)),
  };
}

function pieceOn<T extends ObservationTableName>(shelf: Shelf, table: Table<T>): Piece<T> {
  const { name, length } = table;
  const kept = shelf.keep(packedTable(table));
  return { length, take: () => unpackedTable(name, kept.take()) };
}
