import { piecesOf } from '../table/pieced-table.ts';
import { type AnyTable, columnsOf } from '../table/table.ts';

type Parquet = typeof import('hyparquet-writer');
type Cell = number | string | null;

/** Rows of one row group, which is handed on before the next is made: memory does not grow with the table. */
const ROWS_AT_ONCE = 1 << 16;

/**
 * A table as a Parquet file, piece by piece: numbers as doubles, to the bit, null where missing; text as strings.
 *
 * @param parquet the package that writes the format
 */
export function* tableParquet(table: AnyTable, { ByteWriter, ParquetWriter, schemaFromColumnData }: Parquet) {
  const columns = headsOf(table);
  const schema = schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) });
  const writer = new ByteWriter();
  const taken = () => {
    const bytes = Uint8Array.from(writer.getBytes());
    writer.index = 0;
    return bytes;
  };
  const file = new ParquetWriter({ writer, schema });
  for (const group of rowGroups(table)) {
    const columnData = columns.map(({ type: _, ...column }, i) => ({ ...column, data: group[i]! }));
    file.write({ columnData, rowGroupSize: ROWS_AT_ONCE });
    yield taken();
  }
  file.finish();
  yield taken();
}

/** The columns without their values. Doubles are written plainly: a dictionary would take zero for minus zero. */
function headsOf(table: AnyTable) {
  for (const piece of piecesOf(table)) {
    return columnsOf(piece).map(([name, values]) =>
      values instanceof Float64Array
        ? { name, type: 'DOUBLE' as const, encoding: 'PLAIN' as const }
        : { name, type: 'STRING' as const },
    );
  }
  return [];
}

/** The values of all columns, so many rows at once whatever the pieces of the table: a reader cannot tell how it was made. */
function* rowGroups(table: AnyTable): Generator<Cell[][]> {
  let group: Cell[][] = [];
  let held = 0;
  for (const piece of piecesOf(table)) {
    const columns = columnsOf(piece);
    for (let start = 0; start < piece.length; ) {
      const end = Math.min(piece.length, start + ROWS_AT_ONCE - held);
      columns.forEach(([, values], i) => {
        group[i] ??= [];
        put(group[i], values, start, end);
      });
      held += end - start;
      start = end;
      if (held < ROWS_AT_ONCE) continue;
      yield group;
      group = [];
      held = 0;
    }
  }
  if (held > 0) yield group;
}

function put(into: Cell[], values: Float64Array | readonly string[], start: number, end: number): void {
  if (values instanceof Float64Array)
    for (let row = start; row < end; row++) into.push(Number.isNaN(values[row]!) ? null : values[row]!);
  else for (let row = start; row < end; row++) into.push(values[row]!);
}
