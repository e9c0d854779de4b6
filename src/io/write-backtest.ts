import type { BacktestResult } from '../backtest/result.ts';
import { backtestMethod, backtestReport } from '../report/backtest.ts';
import type { AnyTable } from '../table/table.ts';
import { type WrittenFile, writeFolder } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import { resultFormatsUnasked } from './result-formats/choice.ts';
import { writeWorkbook } from './result-formats/xlsx.ts';
import { tableCsv } from './table-csv.ts';
import { tablesJson } from './table-json.ts';
import { version } from './version.ts';
import { workbookOf } from './workbook.ts';

/**
 * Writes what a backtest found: its report as a page and as Markdown with their figures, each table as CSV, all of them
 * as results.json and, where write-excel-file is installed and they are not large, as a workbook, and a manifest of
 * what was read and written, with hashes. The same strategy and data give the same bytes.
 *
 * @param folder made where it is not there; other files in it stay
 * @param result what the strategy did
 * @param read the strategy and its study, and the files they were read from
 * @throws QuestionError where the folder cannot be written; nothing half-written is left behind
 * @example
 * const read = await readStrategy('strategy.yaml');
 * const files = await writeBacktest('backtest', backtestEvents(read.strategy, read.study), read);
 * files.map(({ path }) => path).includes('trades.csv'); // true
 */
export async function writeBacktest(
  folder: string,
  result: BacktestResult,
  { inputs, files, source }: ReadStudy,
): Promise<readonly WrittenFile[]> {
  const { strategy, currency, counts, securities } = result;
  const tables = Object.values<AnyTable>(result.tables);
  return writeFolder(
    folder,
    async (write) => {
      for (const { path, text } of await backtestReport(result)) await write(path, [text]);
      for (const table of tables) await write(`${table.name}.csv`, tableCsv(table));
      await write(
        'results.json',
        tablesJson({ version: version(), strategy, currency, counts, securities }, tables),
      );
      if (resultFormatsUnasked(tables).formats.includes('xlsx'))
        await writeWorkbook(write, workbookOf(backtestMethod(result), tables));
      return { version: version(), strategy, currency, study: source, inputs };
    },
    files,
  );
}
