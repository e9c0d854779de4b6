import { figures } from '../report/figures.ts';
import type { StudyResult } from '../study/result.ts';
import { type WrittenFile, writeFolder } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import { type ResultFormatId, resultFormatsUnasked } from './result-formats/choice.ts';
import { resultFormats } from './result-formats/registry.ts';
import { tablesAsked } from './results-text.ts';
import { version } from './version.ts';

/**
 * Writes what a study found: its tables as CSV, JSON and a workbook, its reports and their figures, and a manifest of
 * what was read and written, with hashes. The same study gives the same bytes.
 *
 * @param folder made where it is not there; other files in it stay
 * @param result what the study found
 * @param read the study, and the files it was read from
 * @param formats which; without them, all there are, `xlsx` where write-excel-file is
 * installed and the tables are not large
 * @throws QuestionError where the folder cannot be written, or a package is not installed; nothing half-written is left
 * behind
 * @example
 * const read = await readStudy('data/study.yaml');
 * const files = await writeResults('results', runStudy(read.study), read, ['html', 'csv']);
 * files.map(({ path }) => path).includes('report.html'); // true
 */
export async function writeResults(
  folder: string,
  result: StudyResult,
  { study, inputs, files, source }: ReadStudy,
  formats?: readonly ResultFormatId[],
): Promise<readonly WrittenFile[]> {
  const input = { result, prices: study.prices, version: version() };
  const told = { input, tables: tablesAsked(result) };
  const chosen = (formats ?? resultFormatsUnasked(told.tables).formats).map((id) => resultFormats[id]);
  return writeFolder(
    folder,
    async (write) => {
      for (const format of chosen) await format.write(write, told);
      if (chosen.some(({ hasFigures }) => hasFigures))
        for (const { name, svg } of await figures(input)) await write(`figures/${name}.svg`, [svg]);
      return { version: version(), seed: result.settings.seed, study: source, inputs };
    },
    files,
  );
}
