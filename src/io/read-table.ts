import { demand } from '../errors/demand.ts';
import { QuestionError } from '../errors/error.ts';
import { didYouMean, must } from '../errors/message.ts';
import type { ColumnName } from '../table/glossary.ts';
import { type ColumnsOf, type KnownTableName, knownTables, numbersOf, type Table } from '../table/table.ts';
import { type CsvTable, readCsvTable } from './csv.ts';
import { unguardedText } from './guarded-text.ts';

/**
 * Reads a result table back from its CSV file, equal to the one that was written: numbers to the bit, missing ones NaN.
 * Columns that are not in the schema are carried as text. A row with nothing in it is passed over.
 *
 * @param name of the table, of a study, a simulation or a backtest: `windows`
 * @param file path of the CSV file
 * @throws QuestionError where no table is of that name, or the file cannot be read, or has not the columns of the table
 * @example
 * const read = await readStudy('data/study.yaml');
 * const { tables } = runStudy(read.study);
 *
 * await writeResults('results', runStudy(read.study), read, ['csv']);
 * const windows = await readTable('windows', 'results/windows.csv');
 * windows.length === tables.windows.length; // true
 */
export async function readTable<T extends KnownTableName>(name: T, file: string): Promise<Table<T>> {
  const remedy = didYouMean(String(name), Object.keys(knownTables));
  const isKnown = typeof name === 'string' && Object.hasOwn(knownTables, name);
  demand(isKnown, { what: 'a table', legal: 'be known', given: name, remedy });
  demand(typeof file === 'string', { what: 'the file', legal: 'be named by its path', given: file });
  const { table, findings } = await readCsvTable(file);
  if (findings.length > 0) throw new QuestionError(findings);
  const { names = [], records = [] } = table ?? {};
  const read = { names: names.map(unguardedText), records };
  const wanted: readonly ColumnName[] = knownTables[name].columns;
  const expected: readonly string[] = wanted;
  const isNumeric = numbersOf(name);
  const missing = expected.filter((column) => !read.names.includes(column));
  if (missing.length > 0) {
    const message = must({
      what: `a file of ${name}`,
      legal: `have the columns ${expected.join(', ')}`,
      given: read.names.join(', '),
    });
    throw new QuestionError([{ severity: 'error', code: 'no-column', file, message }]);
  }
  const columns = wanted.map((column) => {
    const fields = fieldsOf(read, column);
    return [column, isNumeric(column) ? Float64Array.from(fields, numberIn) : fields.map(unguardedText)];
  });
  const carried = read.names.filter((column) => !expected.includes(column));
  return {
    name,
    length: read.records.length,
    columns: Object.fromEntries(columns) as ColumnsOf<T>,
    extra: Object.fromEntries(carried.map((column) => [column, fieldsOf(read, column).map(unguardedText)])),
  };
}

function fieldsOf({ names, records }: Pick<CsvTable, 'names' | 'records'>, column: string): string[] {
  const at = names.indexOf(column);
  return records.map(({ fields }) => fields[at]!);
}

function numberIn(field: string): number {
  return field === '' ? Number.NaN : Number(field);
}
