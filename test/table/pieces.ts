import fc from 'fast-check';
import { type Piece, piecedTable } from '../../src/table/pieced-table.ts';
import type { KnownTableName, Table } from '../../src/table/table.ts';

/** The rows of a table from one position to before another. */
export function rowsBetween<T extends KnownTableName>(table: Table<T>, from: number, to: number): Table<T> {
  const cut = (columns: object) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(from, to)]));
  return { ...table, length: to - from, columns: cut(table.columns), extra: cut(table.extra) } as Table<T>;
}

/** The same table in pieces, cut before some rows; `taken` is told of every piece that is looked at. */
export function inPieces<T extends KnownTableName>(
  table: Table<T>,
  cuts: readonly number[],
  taken: (piece: number) => void = () => {},
): Table<T> {
  const ends = [...new Set(cuts.filter((cut) => cut < table.length)), table.length].toSorted((a, b) => a - b);
  const pieces = ends.map((end, i): Piece<T> => {
    const from = ends[i - 1] ?? 0;
    return {
      length: end - from,
      take() {
        taken(i);
        return rowsBetween(table, from, end);
      },
    };
  });
  return piecedTable(table.name, pieces);
}

/** Where tables may be cut: pieces without rows are among them. */
export const anyCuts: fc.Arbitrary<number[]> = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });
