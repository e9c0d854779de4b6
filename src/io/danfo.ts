import type { DataFrame } from 'danfojs-node';
import { QuestionError } from '../errors/error.ts';
import { must } from '../errors/message.ts';
import { schemas, type TableName } from '../table/schemas.ts';
import { type ColumnsOf, columnsOf, isNumeric, type Table } from '../table/table.ts';

/**
 * A table as a danfojs DataFrame: numbers as numbers (missing as NaN), everything else, dates too, as text.
 * Compute in the table, not in the DataFrame: its arithmetic is single precision.
 *
 * @param table of a study
 * @throws QuestionError where danfojs-node is not installed, with the line that installs it
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const frame = await toDanfo(runStudy(study).tables.windows);
 * frame.columns.slice(0, 4); // ['observation', 'security', 'model', 'from']
 */
export async function toDanfo<T extends TableName>(table: Table<T>): Promise<DataFrame> {
  const { DataFrame } = await loaded();
  if (table.length === 0) return new DataFrame([], { columns: columnsOf(table).map(([name]) => name) });
  // Plain arrays: a typed array throws in danfojs.
  const columns = columnsOf(table).map(([name, values]) => [name, Array.from<number | string>(values)]);
  return new DataFrame(Object.fromEntries(columns));
}

/**
 * The table a DataFrame holds, equal to the one it was made from. Columns that are not in the schema are carried as text.
 *
 * @param name of the table: `windows`
 * @param frame with the columns of the schema, in any order
 * @returns numbers as Float64Array, missing ones NaN; everything else as text
 * @throws QuestionError naming the columns of the schema the frame does not have
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { windows } = runStudy(study).tables;
 * fromDanfo('windows', await toDanfo(windows)).length === windows.length; // true
 */
export function fromDanfo<T extends TableName>(name: T, frame: DataFrame): Table<T> {
  const expected: readonly string[] = schemas[name].columns;
  const missing = expected.filter((column) => !frame.columns.includes(column));
  if (missing.length > 0) {
    const message = must({
      what: `a DataFrame of ${name}`,
      legal: `have the columns ${expected.join(', ')}`,
      given: frame.columns,
    });
    throw new QuestionError([{ severity: 'error', code: 'no-column', message }]);
  }
  const columns = schemas[name].columns.map((column) => {
    const values = valuesOf(frame, column);
    return [column, isNumeric(column) ? Float64Array.from(values, Number) : values.map(String)];
  });
  const carried = frame.columns.filter((column) => !expected.includes(column));
  return {
    name,
    length: frame.index.length,
    columns: Object.fromEntries(columns) as ColumnsOf<T>,
    extra: Object.fromEntries(carried.map((column) => [column, valuesOf(frame, column).map(String)])),
  };
}

/** By position: a column named as a method of the frame hides that method. */
function valuesOf(frame: DataFrame, column: string): (number | string)[] {
  const columns = frame.getColumnData as (number | string)[][];
  return columns[frame.columns.indexOf(column)] ?? [];
}

async function loaded(): Promise<typeof import('danfojs-node')> {
  try {
    return await import('danfojs-node');
  } catch {
    const remedy = 'npm install danfojs-node, with the two overrides that README.md names';
    const message = must({
      what: 'danfojs-node',
      legal: 'be installed to make DataFrames',
      given: undefined,
      remedy,
    });
    throw new QuestionError([{ severity: 'error', code: 'not-installed', message }]);
  }
}
