import type { EventRow } from '../events/event.ts';
import { type List, listInPieces } from '../numeric/list.ts';
import type { Kept, Shelf } from '../numeric/shelf.ts';
import { HELD, shelfOnDisk } from './work/shelf-on-disk.ts';

/** Rows that are put away, and made again, at a time. */
const AT_ONCE = 1024;

/** Takes the rows of an events file one after another. */
export interface RowKeeper {
  /** The fields of a row, one a name. */
  add(fields: readonly string[]): void;
  rows(): List<EventRow>;
}

/**
 * Keeps the rows of an events file: as objects where they are few, else field by field on a shelf.
 *
 * @param names of the columns, the required ones among them
 */
export function rowKeeper(names: readonly string[], shelf: () => Shelf = shelfOnDisk): RowKeeper {
  const rowOf = (fields: readonly string[]) => {
    const row: Record<string, string | undefined> = {};
    for (let i = 0; i < names.length; i++) row[names[i]!] = fields[i]!;
    return row as EventRow;
  };
  const pieces: Kept<readonly (readonly string[])[]>[] = [];
  let own: Shelf | undefined;
  let latest: (readonly string[])[] = [];
  const putAway = (shelved: Shelf) => {
    for (; latest.length >= AT_ONCE; latest = latest.slice(AT_ONCE))
      pieces.push(shelved.keep(latest.slice(0, AT_ONCE)));
  };
  return {
    add(fields) {
      latest.push(fields);
      if (latest.length > HELD) own ??= shelf();
      if (own !== undefined && latest.length >= AT_ONCE) putAway(own);
    },
    rows() {
      if (own === undefined) return latest.map(rowOf);
      const rest = latest;
      const lengths = [...pieces.map(() => AT_ONCE), rest.length];
      return listInPieces(lengths, (piece) => (pieces[piece]?.take() ?? rest).map(rowOf));
    },
  };
}
