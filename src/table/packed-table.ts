import { type AnyTable, eachColumn, type KnownTableName, type Table } from './table.ts';

/** Text by its distinct values and, row by row, which of them: rows that stand together mostly share theirs. */
interface PackedText {
  readonly distinct: readonly string[];
  readonly places: Uint16Array | Uint32Array;
}

/** A table in less room, to be put away. Plain data. */
export interface PackedTable {
  readonly length: number;
  /** Null where all numbers are missing. */
  readonly columns: Readonly<Record<string, Float64Array | PackedText | null>>;
  readonly extra: Readonly<Record<string, PackedText>>;
}

/** Packs a table. */
export function packedTable({ length, columns, extra }: AnyTable): PackedTable {
  return {
    length,
    columns: eachColumn(columns, (values) => {
      if (values instanceof Float64Array) return values.every(Number.isNaN) ? null : values;
      return packedText(values);
    }),
    extra: eachColumn(extra, packedText),
  };
}

/** The table that was packed, equal to it. */
export function unpackedTable<T extends KnownTableName>(
  name: T,
  { length, columns, extra }: PackedTable,
): Table<T> {
  const unpacked = eachColumn(columns, (values) => {
    if (values instanceof Float64Array) return values;
    return values === null ? new Float64Array(length).fill(Number.NaN) : unpackedText(values);
  });
  return {
    name,
    length,
    columns: unpacked as Table<T>['columns'],
    extra: eachColumn(extra, unpackedText),
  };
}

function packedText(values: readonly string[]): PackedText {
  const known = new Map<string, number>();
  const places = new Uint32Array(values.length);
  let last: string | undefined;
  let place = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== last) {
      place = known.get(value) ?? known.size;
      if (place === known.size) known.set(value, place);
      last = value;
    }
    places[row] = place;
  }
  return { distinct: [...known.keys()], places: known.size > 1 << 16 ? places : new Uint16Array(places) };
}

function unpackedText({ distinct, places }: PackedText): string[] {
  const values: string[] = [];
  for (let row = 0; row < places.length; row++) values.push(distinct[places[row]!]!);
  return values;
}
