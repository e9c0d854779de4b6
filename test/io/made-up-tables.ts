import fc from 'fast-check';
import { schemas, type TableName } from '../../src/table/schemas.ts';
import type { ColumnsOf } from '../../src/table/table.ts';
import { isNumeric, type Table } from '../../src/table/table.ts';

/** Numbers as tables hold them: any double that is finite (zero without its sign), or missing. */
const number = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
  fc.constant(Number.NaN),
);
/** Text as labels hold it, with all that a CSV or a DataFrame may trip over. */
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'a,b', '"', 'two\nlines', ' spaced ', '中芯国际', '=1+1', '0981'),
);

/** Tables of any schema with rows of anything. */
export const anyTable: fc.Arbitrary<Table<TableName>> = fc
  .tuple(fc.constantFrom(...(Object.keys(schemas) as TableName[])), fc.nat(12))
  .chain(([name, length]) => {
    const columns = schemas[name].columns.map((column) =>
      isNumeric(column)
        ? fc
            .array(number, { minLength: length, maxLength: length })
            .map((values) => [column, Float64Array.from(values)] as const)
        : fc.array(text, { minLength: length, maxLength: length }).map((values) => [column, values] as const),
    );
    return fc.tuple(...columns).map((entries) => ({
      name,
      length,
      columns: Object.fromEntries(entries) as ColumnsOf<TableName>,
      extra: {},
    }));
  });
