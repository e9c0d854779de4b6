import { type AnyTable, columnsOf } from '../table/table.ts';

type Parquet = typeof import('hyparquet-writer');

/** Rows of one row group, which is handed on before the next is made: memory does not grow with the table. */
const ROWS_AT_ONCE = 1 << 16;

/**
 * A table as a Parquet file, piece by piece: numbers as doubles, to the bit, null where missing; text as strings.
 *
 * @param parquet the package that writes the format
 */
export function* tableParquet(table: AnyTable, { ByteWriter, ParquetWriter, schemaFromColumnData }: Parquet) {
  const columns = columnsOf(table);
  const schema = schemaFromColumnData({
    columnData: columns.map(([name, values]) => columnOf(name, values, 0, 0)),
  });
  const writer = new ByteWriter();
  const taken = () => {
    const bytes = Uint8Array.from(writer.getBytes());
    writer.index = 0;
    return bytes;
  };
  const file = new ParquetWriter({ writer, schema });
  for (let start = 0; start < table.length; start += ROWS_AT_ONCE) {
    const end = Math.min(start + ROWS_AT_ONCE, table.length);
    const columnData = columns.map(([name, values]) => {
      const { type: _, ...column } = columnOf(name, values, start, end);
      return column;
    });
    file.write({ columnData, rowGroupSize: ROWS_AT_ONCE });
    yield taken();
  }
  file.finish();
  yield taken();
}

/** Doubles are written plainly: a dictionary would take zero for minus zero. */
function columnOf(name: string, values: Float64Array | readonly string[], start: number, end: number) {
  if (!(values instanceof Float64Array))
    return { name, type: 'STRING' as const, data: values.slice(start, end) };
  const data = Array.from(values.subarray(start, end), (value) => (Number.isNaN(value) ? null : value));
  return { name, type: 'DOUBLE' as const, encoding: 'PLAIN' as const, data };
}
