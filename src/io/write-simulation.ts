import { simulationFigures } from '../report/simulation-figures.ts';
import type { SimulationResult } from '../study/simulate.ts';
import type { AnyTable } from '../table/table.ts';
import { demandRead, demandResult } from './demanded.ts';
import { type WrittenFile, writeFolder } from './output-folder.ts';
import type { ReadStudy } from './read-study.ts';
import { settingsRun } from './settings-run.ts';
import { tableCsv } from './table-csv.ts';
import { tablesJson } from './table-json.ts';
import { version } from './version.ts';

/**
 * Writes what a simulation found: each table as CSV, both as simulation.json, the figures, and a manifest, which has
 * the settings that were run where a program changed those of the file. The same study and repetitions give the same bytes.
 *
 * @param folder made where it is not there; other files in it stay
 * @param result what the simulation found
 * @param read the study, and the files it was read from
 * @throws QuestionError where the folder cannot be written; nothing half-written is left behind
 * @example
 * const read = await readStudy('data/study.yaml');
 * const simulated = simulateStudy({ ...read.study, tests: ['bmp-t'] }, { repetitions: 20, added: [0] });
 * const files = await writeSimulation('simulation', simulated, read);
 * files.map(({ path }) => path).includes('simulation.csv'); // true
 */
export async function writeSimulation(
  folder: string,
  result: SimulationResult,
  read: ReadStudy,
): Promise<readonly WrittenFile[]> {
  demandResult(result, 'simulateStudy');
  demandRead(read);
  const { study, inputs, source } = read;
  const { settings, question, design } = result;
  const tables = Object.values<AnyTable>(result.tables);
  return writeFolder(
    folder,
    async (write) => {
      for (const table of tables) await write(`${table.name}.csv`, tableCsv(table));
      await write(
        'simulation.json',
        tablesJson({ version: version(), settings, simulation: { ...question, ...design } }, tables),
      );
      for (const { name, svg } of await simulationFigures(result)) await write(`figures/${name}.svg`, [svg]);
      const run = settingsRun(settings, study);
      return { version: version(), seed: settings.seed, simulation: question, study: source, ...run, inputs };
    },
    read,
  );
}
