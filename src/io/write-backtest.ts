import type { BacktestResult } from '../backtest/result.ts';
import { demandRead, demandResult } from './demanded.ts';
import type { WrittenFile } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import { backtestTold } from './result-formats/backtest-told.ts';
import type { ResultFormatId } from './result-formats/choice.ts';
import { writeTold } from './result-formats/write.ts';
import { version } from './version.ts';

/**
 * Writes what a backtest found: its tables as CSV, JSON and a workbook, its reports and their figures, and a manifest of
 * what was read and written, with hashes. The same strategy and data give the same bytes.
 *
 * @param folder made where it is not there; other files in it stay
 * @param result what the strategy did
 * @param read the strategy and its study, and the files they were read from
 * @param formats which; without them, all there are, `xlsx` where write-excel-file is
 * installed and the tables are not large
 * @throws QuestionError where the folder cannot be written, or a package is not installed; nothing half-written is left
 * behind
 * @example
 * const read = await readStrategy('strategy.yaml');
 * const result = backtestEvents(read.strategy, read.study);
 * const files = await writeBacktest('backtest', result, read, ['tex', 'csv']);
 * files.map(({ path }) => path).includes('trades.csv'); // true
 */
export async function writeBacktest(
  folder: string,
  result: BacktestResult,
  read: ReadStudy,
  formats?: readonly ResultFormatId[],
): Promise<readonly WrittenFile[]> {
  demandResult(result, 'backtestEvents');
  demandRead(read);
  const { inputs, source } = read;
  const { strategy, currency } = result;
  const manifest = { version: version(), strategy, currency, study: source, inputs };
  return writeTold(folder, backtestTold(result), formats, manifest, read);
}
