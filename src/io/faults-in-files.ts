import { stat } from 'node:fs/promises';
import type { Finding } from '../errors/finding.ts';
import { readEvents } from '../events/event.ts';
import type { StudyFile } from '../study/file-schema.ts';
import { factorsTaken } from '../study/models.ts';
import type { Registries } from '../study/settings.ts';
import type { NamedFiles } from './named-files.ts';
import { readCharacteristics } from './read-characteristics.ts';
import { readEventsFile } from './read-events.ts';
import { readFactors } from './read-factors.ts';
import { readPriceSeries } from './read-price-series.ts';

/** Bytes of prices that are looked through for the sake of more faults: a second or two. */
const QUICK = 1 << 26;

/**
 * What is wrong in the files of a study that is itself wrong, so that both are told at once: in those that were found, and
 * that can be read without the keys that are wrong. Prices that take long are left for when the study is right.
 *
 * @param sound the keys of the study with which nothing is wrong
 * @param faulty the others
 */
export async function faultsInFiles(
  { prices, events, characteristics, factors }: NamedFiles,
  sound: Partial<StudyFile>,
  faulty: ReadonlySet<string>,
  known: Registries,
): Promise<Finding[]> {
  const found = [
    ...(faulty.has('dateOrder') ? [] : await faultsOfPrices(prices.files, sound)),
    ...(await each(events.files, (file) => faultsOfEvents(file, sound, known))),
    ...(await each(characteristics.files, async (file) => (await readCharacteristics(file)).findings)),
    ...(faulty.has('factorUnit') || faulty.has('models') || faulty.has('specifications')
      ? []
      : (await readFactors(factors.files, sound.factorUnit, factorsTaken(sound, known))).findings),
  ];
  return found.filter(({ severity }) => severity === 'error');
}

async function faultsOfPrices(
  files: readonly string[],
  { dateOrder }: Partial<StudyFile>,
): Promise<readonly Finding[]> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > QUICK) return [];
  return (await readPriceSeries(files, dateOrder === undefined ? {} : { dateOrder })).findings;
}

async function faultsOfEvents(
  file: string,
  { dateOrder }: Partial<StudyFile>,
  { exchanges }: Registries,
): Promise<readonly Finding[]> {
  const { rows, source, findings } = await readEventsFile(file);
  return [...findings, ...readEvents(rows, { ...source, dateOrder }, exchanges).findings];
}

async function each(
  files: readonly string[],
  faultsOf: (file: string) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  return (await Promise.all(files.map(faultsOf))).flat();
}
