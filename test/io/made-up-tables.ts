import fc from 'fast-check';
import { schemas, simulationSchemas, type TableName } from '../../src/table/schemas.ts';
import { blankTable, type ColumnsOf, type KnownTableName, type Table } from '../../src/table/table.ts';
import { tradingSchemas } from '../../src/table/trading.ts';

/** Numbers as tables hold them: any double that is finite (zero without its sign), or missing. */
const number = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
  fc.constant(Number.NaN),
);
/** Text as labels hold it, with all that a CSV or a DataFrame may trip over. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'a,b',
    '"',
    'two\nlines',
    ' spaced ',
    '中芯国际',
    '=1+1',
    '0981',
    'NaN',
    'null',
    'שלום',
  ),
);

/** Tables of one schema with rows of anything. */
export function tablesNamed<T extends KnownTableName>(name: T): fc.Arbitrary<Table<T>> {
  const blank = Object.entries<Float64Array | readonly string[]>(blankTable(name, 0).columns);
  return fc.nat(12).chain((length) => {
    const cells = { minLength: length, maxLength: length };
    const columns = blank.map(([column, values]) =>
      values instanceof Float64Array
        ? fc.array(number, cells).map((filled) => [column, Float64Array.from(filled)] as const)
        : fc.array(text, cells).map((filled) => [column, filled] as const),
    );
    return fc.tuple(...columns).map((entries) => ({
      name,
      length,
      columns: Object.fromEntries(entries) as ColumnsOf<T>,
      extra: {},
    }));
  });
}

/** Tables of any schema of a study with rows of anything. */
export const anyTable: fc.Arbitrary<Table<TableName>> = fc
  .constantFrom(...(Object.keys(schemas) as TableName[]))
  .chain(tablesNamed);

/** The tables there are: of a study, of a simulation, of a backtest. */
export const everyTableName = Object.keys({
  ...schemas,
  ...simulationSchemas,
  ...tradingSchemas,
}) as KnownTableName[];
