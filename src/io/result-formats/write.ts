import { standalone } from '../../report/svg.ts';
import { type ReadFrom, type WrittenFile, writeFolder } from '../output-folder.ts';
import { type ResultFormatId, resultFormatsNamed, resultFormatsUnasked } from './choice.ts';
import { resultFormats } from './registry.ts';
import type { ResultFormat, Told } from './result-format.ts';

/**
 * Writes what is told in some forms, the figures they refer to beside them, and a manifest.
 *
 * @param formats which; without them, all there are, but those that take long or must be asked for
 * @param inputs what was read and must neither be written over nor be mixed up with what is written
 */
export async function writeTold(
  folder: string,
  told: Told,
  formats: readonly ResultFormatId[] | undefined,
  manifest: object,
  inputs: ReadFrom,
): Promise<readonly WrittenFile[]> {
  const ids = formats ? resultFormatsNamed(formats) : resultFormatsUnasked(told.tables).formats;
  const chosen = ids.map((id): ResultFormat => resultFormats[id]);
  // Before the folder: as long as there is one to clear away a signal is ours, and is not heard while a report is made.
  const figures = chosen.some(({ hasFigures }) => hasFigures) ? (await told.report()).figures : [];
  return writeFolder(
    folder,
    async (write) => {
      for (const format of chosen) await format.write(write, told);
      for (const { name, svg } of figures) await write(`figures/${name}.svg`, [standalone(svg)]);
      return manifest;
    },
    inputs,
  );
}
