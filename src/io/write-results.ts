import type { StudyResult } from '../study/result.ts';
import { demandRead, demandResult } from './demanded.ts';
import type { WrittenFile } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import type { ResultFormatId } from './result-formats/choice.ts';
import { studyTold } from './result-formats/study-told.ts';
import { writeTold } from './result-formats/write.ts';
import { settingsRun } from './settings-run.ts';
import { version } from './version.ts';

/**
 * Writes what a study found: its tables as CSV, JSON and a workbook, its reports and their figures, and a manifest of
 * what was read and written, with hashes. The same study gives the same bytes. Where a program changed what the file
 * asks, the manifest has the settings that were run beside the study as written.
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
  read: ReadStudy,
  formats?: readonly ResultFormatId[],
): Promise<readonly WrittenFile[]> {
  demandResult(result, 'runStudy');
  demandRead(read);
  const { study, inputs, source } = read;
  const { settings } = result;
  const run = settingsRun(settings, study);
  const manifest = { version: version(), seed: settings.seed, study: source, ...run, inputs };
  return writeTold(folder, studyTold(result, study), formats, manifest, read);
}
