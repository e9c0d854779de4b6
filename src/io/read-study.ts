import { dirname, isAbsolute, join } from 'node:path';
import { demand, hasKeys } from '../errors/demand.ts';
import { hasErrors, isStudyError, QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { type EventRow, type RowsSource, readEvents } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { FileNames } from '../study/file-names.ts';
import { checkStudyFile, type StudyFile, studyFileSchema } from '../study/file-schema.ts';
import { asWritten, atKeys, type KeyPlaces, placeOf, placesBelow } from '../study/key-places.ts';
import { factorsTaken } from '../study/models.ts';
import { registriesOf } from '../study/run.ts';
import type { Registries } from '../study/settings.ts';
import type { Study } from '../study/study.ts';
import { takesText } from '../study/takes-text.ts';
import { faultsInFiles } from './faults-in-files.ts';
import { type InputFile, inputFiles, pathFrom } from './input-files.ts';
import { filesOf, listed } from './named-files.ts';
import { otherSymbols } from './other-symbols.ts';
import type { ReadFrom } from './output-folder.ts';
import { shellWord } from './pasted.ts';
import { unreadInFolders, wholeFolders } from './price-folders.ts';
import { readCharacteristics } from './read-characteristics.ts';
import { readEventsFile } from './read-events.ts';
import { readFactors } from './read-factors.ts';
import { readPriceSeries } from './read-price-series.ts';
import { readWhole } from './read-whole.ts';
import { tooManyOpen } from './too-many-open.ts';
import { unchanged } from './unchanged.ts';
import { parseYaml } from './yaml.ts';

/** Bytes of a study file; of events there, some 100,000. Many are better kept in a file of their own. */
const LARGEST_STUDY = 1 << 24;

/** A study read from its file, and what it was read from. */
export interface ReadStudy extends ReadFrom {
  readonly study: Study;
  /** Those of the study's findings that are about its prices; absent where it was not read from files. */
  readonly priceFindings?: readonly Finding[];
  /** None where there are errors among the findings of the study, which no run takes. */
  readonly inputs: readonly InputFile[];
  /** The study file as written, for the manifest. */
  readonly source: unknown;
}

/**
 * Reads a study file and everything it names. What is wrong with rows is among the findings of the study, for
 * `runStudy` to refuse all at once.
 *
 * @param file path of the YAML or JSON file; paths in it are relative to it
 * @throws QuestionError for a study file that cannot be read, has faults, or names files that are not there; each with
 * line and column
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * study.events.length; // 5
 * study.prices.map(({ symbol }) => symbol).includes('0981.HK'); // true
 */
export async function readStudy(file: string, registries?: Partial<Registries>): Promise<ReadStudy> {
  const known = registriesOf(registries);
  const schema = studyFileSchema(known);
  const asSeen = unchanged();
  await asSeen.see([file]);
  const isText = (path: readonly string[]) => takesText(schema, path);
  const { value: source, places, faults: repeated } = parseYaml(await readText(file), file, isText);
  if (isStrategy(source)) throw new QuestionError([strategyFile(file)]);
  const { value, faults: keyFaults, sound } = checkStudyFile(source, known);
  const ofStrategy = await strategyFaults(source, places);
  const folder = dirname(file);
  const named = await filesOf(value ?? sound ?? {}, folder, places);
  const missing = Object.values(named).flatMap(({ findings }) => findings);
  const others = [...repeated, ...ofStrategy, ...missing];
  if (value === undefined || others.length > 0) {
    const right = value ?? sound ?? {};
    const faults = [...atKeys(keyFaults, places), ...others];
    const own = [...faults, ...faultsOfInline(right, file, places, known)];
    const faulty = new Set(keyFaults.map(({ column = '' }) => column.split('/')[0]!));
    const inFiles = await faultsInFiles(named, right, faulty, known);
    throw new QuestionError([...own.toSorted(asWritten), ...inFiles]);
  }
  const files = [file, ...Object.values(named).flatMap((found) => found.files)];
  await asSeen.see(files);
  const { $schema, strategy, prices, events, characteristics, factors, factorUnit, dateOrder, ...settings } =
    value;
  const read = await readPriceSeries(named.prices.files, dateOrder === undefined ? {} : { dateOrder });
  const rows =
    typeof events === 'string' ? await readEventsFile(named.events.files[0]!) : inline(events, file, places);
  const described = await characteristicsIn(named.characteristics.files);
  const apart = otherSymbols(named.prices.files, read.series, (symbol) =>
    isNamed(symbol, rows.rows, settings),
  );
  const passedOver = await unreadInFolders(listed(prices), folder);
  const factorRead = await readFactors(named.factors.files, factorUnit, factorsTaken(settings, known));
  const findings = [
    ...Object.values(named).flatMap(({ warnings }) => warnings),
    ...read.findings,
    ...apart,
    ...atKeys(passedOver, places),
    ...rows.findings,
    ...factorRead.findings,
    ...described.findings,
  ];
  // What will be refused has no manifest; a fault may stand at the beginning of what takes long to its end.
  const inputs = hasErrors(findings) ? [] : await inputFiles(files, folder, asSeen);
  return {
    study: {
      ...settings,
      prices: read.series,
      events: rows.rows,
      factors: factorRead.series,
      eventsSource: { ...rows.source, dateOrder },
      ...described.keys,
      keyPlaces: places,
      fileNames: namesIn(folder, [...files, ...filesToldOf(read)]),
      findings,
    },
    priceFindings: read.findings,
    inputs,
    files,
    patterns: (await wholeFolders(listed(prices), folder)).map((pattern) => pathIn(folder, pattern)),
    source,
  };
}

/** Whether a study asks for the prices of a symbol: for an event, as a benchmark or by itself. */
function isNamed(
  symbol: string,
  rows: List<EventRow>,
  { benchmark, securities }: Pick<StudyFile, 'benchmark' | 'securities'>,
): boolean {
  const isIts = Object.hasOwn(securities, symbol) || [benchmark ?? []].flat().includes(symbol);
  return isIts || rows.some(({ security }) => security.split(/\s+/).includes(symbol));
}

/** Whether a file names the study it is about, as a strategy does. */
function isStrategy(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'study' in source && 'strategy' in source;
}

function strategyFile(file: string): Finding {
  const remedy = `eventstudy backtest ${shellWord(file)} trades it; its study is the file it names`;
  const message = must({ what: 'the file', legal: 'be a study', given: 'a strategy', remedy });
  return { severity: 'error', code: 'strategy-file', message, file, line: 1 };
}

/** Files that findings about prices name: those of what was found, and of the series, of which more may be found. */
function filesToldOf({ series, findings }: Awaited<ReturnType<typeof readPriceSeries>>): string[] {
  const files = [...findings.map(({ file }) => file), ...series.map(({ source }) => source?.file)];
  return [...new Set(files)].filter((file) => file !== undefined);
}

/** Files by the paths they were opened by, or that prepared prices remember: their paths relative to the study's folder. */
function namesIn(folder: string, paths: readonly string[]): FileNames {
  return Object.fromEntries(paths.map((path) => [path, pathFrom(folder, path)]));
}

/** What a study has of its file of characteristics; nothing where it names none. */
async function characteristicsIn([file]: readonly string[]): Promise<{
  readonly keys: Pick<Study, 'characteristics' | 'characteristicsSource'>;
  readonly findings: readonly Finding[];
}> {
  if (file === undefined) return { keys: {}, findings: [] };
  const { rows, source, findings } = await readCharacteristics(file);
  return { keys: { characteristics: rows, characteristicsSource: source }, findings };
}

/** Why a file cannot be read, in words. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder: name the study file in it',
  ENOENT: 'there is no such file; `eventstudy init DIR` writes one to start from',
  ENOTDIR: 'a part of the path is a file',
};

/**
 * Text of a study or strategy file.
 *
 * @throws QuestionError where it cannot be read
 */
export async function readText(file: string): Promise<string> {
  demand(typeof file === 'string', { what: 'the file', legal: 'be named by its path', given: file });
  try {
    return await readWhole(file, LARGEST_STUDY);
  } catch (error) {
    if (isStudyError(error)) throw error;
    const crowded = tooManyOpen(error);
    if (crowded !== undefined) throw crowded;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const remedy = unreadable[reason] ?? reason;
    const message = must({ what: 'the study', legal: 'be a file that can be read', given: file, remedy });
    throw new QuestionError([{ severity: 'error', code: 'unreadable-study', message, file }]);
  }
}

function inline(
  events: Exclude<StudyFile['events'], string>,
  file: string,
  places: KeyPlaces,
): { rows: readonly EventRow[]; source: RowsSource; findings: readonly Finding[] } {
  const lines = events.map((_, i) => placeOf(`events/${i}`, places)!.line);
  const header = placeOf('events', places)!.line;
  return { rows: events, source: { file, header, lines }, findings: [] };
}

/** What is wrong with the strategy that trades a study, where it stands in the same file. */
async function strategyFaults(source: unknown, places: KeyPlaces): Promise<readonly Finding[]> {
  if (!hasKeys(source, 'strategy')) return [];
  const { checkStrategy } = await import('../backtest/strategy.ts'); // most studies have none
  return atKeys(
    checkStrategy((source as { strategy: unknown }).strategy).faults,
    placesBelow('strategy', places),
  );
}

/** What is wrong with events that stand in the study file. */
function faultsOfInline(
  { events, dateOrder }: Partial<StudyFile>,
  file: string,
  places: KeyPlaces,
  { exchanges }: Registries,
): readonly Finding[] {
  if (events === undefined || typeof events === 'string') return [];
  const { rows, source } = inline(events, file, places);
  return readEvents(rows, { ...source, dateOrder }, exchanges).findings;
}

function pathIn(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
