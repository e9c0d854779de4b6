import { dirname, join } from 'node:path';
import { checkStrategy, type Strategy, strategySchema } from '../backtest/strategy.ts';
import { QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { readEvents } from '../events/event.ts';
import { checkInput } from '../study/check-input.ts';
import { atKeys, type KeyPlaces, placesBelow } from '../study/key-places.ts';
import type { Study } from '../study/study.ts';
import { takesText } from '../study/takes-text.ts';
import * as z from '../study/zod.ts';
import { inputFiles } from './input-files.ts';
import { whyUnreadable } from './named-files.ts';
import { type ReadStudy, readStudy, readText } from './read-study.ts';
import { type Unchanged, unchanged } from './unchanged.ts';
import { parseYaml } from './yaml.ts';

/** A strategy read from its file, with the study it trades. */
export interface ReadStrategy extends ReadStudy {
  readonly strategy: Strategy;
  /** By the keys of the strategy. */
  readonly strategyPlaces: KeyPlaces;
}

/** A file that has a strategy and names the study it is for. */
const apart = z.strictObject({ $schema: z.string().optional(), study: z.string(), strategy: z.unknown() });

/**
 * Reads a strategy file: a study file with a `strategy`, or a `strategy` beside the path of a `study`.
 *
 * @param file path of the YAML or JSON file; paths in it are relative to it
 * @throws QuestionError for a file that cannot be read or has faults, each with line and column
 * @example
 * // study: data/study.yaml
 * // strategy:
 * //   { side: drift, currency: HKD, rates: { USD: 7.8 }, sizing: { by: fraction, value: 0.1 } }
 * const { strategy, study } = await readStrategy('strategy.yaml');
 * strategy.side; // 'drift'
 * backtestEvents(strategy, study).counts.executed; // 9
 */
export async function readStrategy(file: string): Promise<ReadStrategy> {
  const asSeen = unchanged();
  await asSeen.see([file]);
  const { value: source, places, faults: repeated } = parseYaml(await readText(file), file, isText);
  const given = isMapping(source) ? source : {};
  const { strategy } = given;
  const strategyPlaces = placesBelow('strategy', places);
  // Those of a strategy within its study are told by the reader of the study.
  const isApart = strategy !== undefined && ('study' in given || isAlone(given));
  const faults = isApart ? [...repeated, ...atKeys(checkStrategy(strategy).faults, strategyPlaces)] : [];
  const study = await studyOf(file, given, places, asSeen).catch((error: unknown) => {
    throw error instanceof QuestionError ? new QuestionError([...error.findings, ...faults]) : error;
  });
  if (strategy === undefined) throw new QuestionError([noStrategy(file)]);
  if (faults.length > 0) throw new QuestionError([...faults, ...wrongRows(study.study)]);
  return { ...study, strategy: strategy as Strategy, strategyPlaces };
}

/** What is wrong with the rows of a study's files. */
function wrongRows({ events, eventsSource, findings = [] }: Study): Finding[] {
  const found = [...findings, ...readEvents(events, eventsSource).findings];
  return found.filter(({ severity }) => severity === 'error');
}

/** Whether text must stand at a path; of a study in the same file, its own reader knows. */
function isText(path: readonly string[]): boolean {
  return path[0] === 'strategy' ? takesText(strategySchema, path.slice(1)) : takesText(apart, path);
}

/** The study of a strategy: the file itself, or the one it names, which is then read too. */
async function studyOf(
  file: string,
  given: Readonly<Record<string, unknown>>,
  places: KeyPlaces,
  asSeen: Unchanged,
): Promise<ReadStudy> {
  if (isAlone(given)) throw new QuestionError([noStudyNamed(file)]);
  if (!('study' in given)) return readStudy(file);
  const { value, faults } = checkInput(apart, given, 'strategy file');
  if (value === undefined) throw new QuestionError(atKeys(faults, places));
  const folder = dirname(file);
  const path = join(folder, value.study);
  const why = await whyUnreadable(path, 'its path is relative to the strategy file');
  if (why !== undefined) throw new QuestionError(atKeys([noStudy(value.study, why)], places));
  const read = await readStudy(path);
  const own = await inputFiles([file], folder, asSeen);
  return {
    ...read,
    inputs: [...own, ...read.inputs],
    files: [file, ...read.files],
    source: { ...given, study: read.source },
  };
}

/** Whether a strategy stands without a study: neither named nor around it. */
function isAlone(given: Readonly<Record<string, unknown>>): boolean {
  return 'strategy' in given && Object.keys(given).every((key) => key === 'strategy' || key === '$schema');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noStudy(given: string, remedy: string): Finding {
  const message = must({ what: 'study', legal: 'name a file that can be read', given, remedy });
  return { severity: 'error', code: 'missing-file', column: 'study', value: given, message };
}

function noStudyNamed(file: string): Finding {
  const remedy = 'write study: study.yaml, the path of the study to trade, relative to the strategy file';
  const message = must({ what: 'study', legal: 'name a file that can be read', given: undefined, remedy });
  return { severity: 'error', code: 'no-study', file, line: 1, message };
}

function noStrategy(file: string) {
  const remedy = 'write strategy: { side: long, exit: { sessions: 5 } }';
  const message = must({ what: 'strategy', legal: 'be a set of keys', given: undefined, remedy });
  return { severity: 'error', code: 'no-strategy', file, line: 1, message } as const;
}
