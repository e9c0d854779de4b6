import type { DataFrame } from 'danfojs-node';
import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import {
  type AnyTable,
  blankTable,
  type ColumnsOf,
  columnsOf,
  type KnownTableName,
  type Table,
} from '../../table/table.ts';
import { FrameReading } from './frame-reading.ts';
import { loadDanfo } from './load.ts';

/**
 * Properties by which a frame reads itself: a column hides the property of its name, so that of these names none can be
 * held, as it can of any other, `head` or `shape`.
 */
const ownOfFrame = [
  '$columns',
  '$config',
  '$dataIncolumnFormat',
  '$index',
  'columns',
  'constructor',
  'getColumnData',
  'index',
];

/**
 * A table as a danfojs DataFrame: numbers as numbers (missing as NaN), everything else, dates too, as text. Any table of
 * a study, a simulation or a backtest. Compute in the table, not in the DataFrame: its arithmetic is single precision.
 *
 * @param table of n rows
 * @throws QuestionError where danfojs-node is not installed, with the line that installs it; where a column has a name no
 * DataFrame can hold
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const frame = await toDanfo(runStudy(study).tables.windows);
 * frame.columns.slice(0, 4); // ['observation', 'security', 'model', 'from']
 */
export async function toDanfo(table: AnyTable): Promise<DataFrame> {
  const { DataFrame } = await loadDanfo();
  const columns = columnsOf(table);
  const names = columns.map(([name]) => name);
  refuseHidden(names, table.name);
  if (table.length === 0) return new DataFrame([], { columns: names });
  // Said, not guessed by danfojs, which takes a column of "0981" for numbers.
  const dtypes = columns.map(([, values]) => (values instanceof Float64Array ? 'float32' : 'string'));
  // Plain arrays: a typed array throws in danfojs.
  const plain = columns.map(([name, values]) => [name, Array.from<number | string>(values)]);
  return new DataFrame(Object.fromEntries(plain), { dtypes });
}

/** @throws QuestionError naming every column that would hide what a frame reads itself by */
function refuseHidden(names: readonly string[], table: string): void {
  const findings = names
    .filter((name) => ownOfFrame.includes(name))
    .map((name): Finding => {
      const message = must({
        what: `a column of ${table}`,
        legal: 'have a name that danfojs does not need for itself',
        given: name,
        remedy: 'rename it',
      });
      return { severity: 'error', code: 'column-name', column: name, message };
    });
  if (findings.length > 0) throw new QuestionError(findings);
}

/**
 * The table a DataFrame holds, equal to the one it was made from. Columns that are not in the schema are carried as text.
 *
 * @param name of the table: `windows`
 * @param frame with the columns of the schema, in any order
 * @returns numbers as Float64Array, missing ones NaN; everything else as text
 * @throws QuestionError naming the columns of the schema the frame does not have
 * @throws DataError naming the cells that are no numbers where the schema has numbers
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { windows } = runStudy(study).tables;
 * fromDanfo('windows', await toDanfo(windows)).columns.car.length === windows.length; // true
 */
export function fromDanfo<T extends KnownTableName>(name: T, frame: DataFrame): Table<T> {
  const schema = Object.entries<Float64Array | readonly string[]>(blankTable(name, 0).columns);
  const expected = schema.map(([column]) => column);
  if (!expected.every((column) => frame.columns.includes(column))) {
    const message = must({
      what: `a DataFrame of ${name}`,
      legal: `have the columns ${expected.join(', ')}`,
      given: frame.columns,
    });
    throw new QuestionError([{ severity: 'error', code: 'no-column', message }]);
  }
  const reading = new FrameReading(frame, name, []);
  const columns = schema.map(([column, blank]) => [
    column,
    blank instanceof Float64Array ? reading.numbers(column) : reading.texts(column),
  ]);
  const carried = frame.columns.filter((column) => !expected.includes(column));
  const extra = carried.map((column) => [column, reading.texts(column)]);
  reading.finish();
  return {
    name,
    length: frame.index.length,
    columns: Object.fromEntries(columns) as ColumnsOf<T>,
    extra: Object.fromEntries(extra),
  };
}
