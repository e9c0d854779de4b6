import { figures } from '../report/figures.ts';
import { reportFormats } from '../report/registry.ts';
import type { ReportFormat } from '../report/report.ts';
import type { StudyResult } from '../study/result.ts';
import type { AnyTable } from '../table/table.ts';
import { type WrittenFile, writeFolder } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import { tableCsv } from './table-csv.ts';
import { tablesJson } from './table-json.ts';
import { version } from './version.ts';

/**
 * Writes everything a study found: each table as CSV, all of them as results.json, the reports and their figures, and
 * a manifest of what was read and written, with hashes. The same study gives the same bytes.
 *
 * @throws QuestionError where the folder cannot be written; nothing half-written is left behind
 */
export async function writeResults(
  folder: string,
  result: StudyResult,
  { study, inputs, files, source }: ReadStudy,
): Promise<readonly WrittenFile[]> {
  const input = { result, prices: study.prices };
  return writeFolder(
    folder,
    async (write) => {
      for (const table of tablesAsked(result)) await write(`${table.name}.csv`, tableCsv(table));
      await write('results.json', resultsText(result));
      for (const { name, svg } of await figures(input)) await write(`figures/${name}.svg`, [svg]);
      for (const format of Object.values<ReportFormat>(reportFormats)) {
        await write(format.fileName, [await format.render(input)]);
      }
      return { version: version(), seed: result.settings.seed, study: source, inputs };
    },
    files,
  );
}

/** All of a result as JSON, piece by piece. */
export function resultsText(result: StudyResult): Iterable<string> {
  const { settings, securities } = result;
  return tablesJson({ version: version(), settings, securities }, tablesAsked(result));
}

function tablesAsked({ settings, tables }: StudyResult): AnyTable[] {
  return Object.values<AnyTable>(tables).filter(({ name }) => settings.tables.includes(name));
}
