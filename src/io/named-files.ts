import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Finding } from '../errors/finding.ts';
import { must, visible } from '../errors/message.ts';
import { someOf } from '../errors/some-of.ts';
import type { StudyFile } from '../study/file-schema.ts';
import { atKeys, type KeyPlaces } from '../study/key-places.ts';
import { expandGlobs } from './glob.ts';
import { pathFrom } from './input-files.ts';
import { mayNotRead } from './may-not-read.ts';
import { wholeFolders } from './price-folders.ts';

/** The keys of a study that name files. */
type FileKey = 'characteristics' | 'events' | 'factors' | 'prices';

interface FoundFiles {
  /** Those that can be read. */
  readonly files: readonly string[];
  /** Why there is no study to be read. */
  readonly findings: readonly Finding[];
  /** What is called as a file of the study and is none. */
  readonly warnings: readonly Finding[];
}

/** The files of a study by the key that names them. */
export type NamedFiles = Readonly<Record<FileKey, FoundFiles>>;

/** In the order they are told. */
export async function filesOf(
  { prices, events, characteristics, factors }: Partial<StudyFile>,
  folder: string,
  places: KeyPlaces,
): Promise<NamedFiles> {
  const at = (key: FileKey, patterns: readonly string[]) => filesAt(key, patterns, folder, places);
  return {
    prices: await at('prices', await wholeFolders(listed(prices), folder)),
    events: await at('events', typeof events === 'string' ? [events] : []),
    characteristics: await at('characteristics', listed(characteristics)),
    factors: await at('factors', listed(factors)),
  };
}

/** Paths of a key that takes one or several. */
export function listed(paths: string | readonly string[] = []): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}

/** The files a key of the study names; what matches nothing or is not there is found at its line. */
async function filesAt(
  key: FileKey,
  patterns: readonly string[],
  folder: string,
  places: KeyPlaces,
): Promise<FoundFiles> {
  const each = await Promise.all(
    patterns.map(async (pattern, i) => {
      const { files, passedOver, closed, findings } = await expandGlobs([pattern], folder);
      const unfit =
        findings.length > 0 ? [] : [...(await unreadable(key, files)), ...several(key, pattern, files)];
      const placed = (found: readonly Finding[]) =>
        atKeys(
          found.map((finding) => ({ ...finding, column: `${key}/${i}` })),
          places,
        );
      return {
        files: unfit.length === 0 ? files : [],
        findings: placed([...findings, ...unfit]),
        warnings: placed([...notFiles(passedOver, folder), ...notLookedInto(closed, files, folder)]),
      };
    }),
  );
  return {
    files: [...new Set(each.flatMap(({ files }) => files))],
    findings: each.flatMap(({ findings }) => findings),
    warnings: each.flatMap(({ warnings }) => warnings),
  };
}

function notFiles(paths: readonly string[], folder: string): Finding[] {
  if (paths.length === 0) return [];
  const list = someOf(paths, (path) => `"${pathFrom(folder, path)}"`);
  const why = 'they are no files but links that lead nowhere, pipes, sockets or devices';
  const message = visible(`not read, for ${why}: ${list}`);
  return [{ severity: 'warning', code: 'no-files', message }];
}

/** Folders that may not be read, where others gave files: where none did, that is an error of the pattern. */
function notLookedInto(closed: readonly string[], files: readonly string[], folder: string): Finding[] {
  if (closed.length === 0 || files.length === 0) return [];
  const list = someOf(closed, (path) => `"${pathFrom(folder, path)}"`);
  const message = visible(`folders not looked into, for you may not read them: ${list}`);
  return [{ severity: 'warning', code: 'closed-folder', message }];
}

/** Files that are not there, that may not be read, or that are folders, devices or sockets. */
async function unreadable(key: string, files: readonly string[]): Promise<Finding[]> {
  const found = await Promise.all(
    files.map(async (path): Promise<Finding[]> => {
      const remedy = (await needNotEnd(path))
        ? 'it is a device or a socket, which need not end'
        : await whyUnreadable(path, 'paths are relative to the study file');
      if (remedy === undefined) return [];
      const message = must({ what: key, legal: 'name a file that can be read', given: path, remedy });
      return [{ severity: 'error', code: 'missing-file', value: path, message }];
    }),
  );
  return found.flat();
}

/** Keys that name one file, whatever stars are in its name. */
const ofOneFile: ReadonlySet<FileKey> = new Set(['characteristics', 'events']);

function several(key: FileKey, pattern: string, files: readonly string[]): Finding[] {
  if (!ofOneFile.has(key) || files.length < 2) return [];
  const remedy = `it matches ${someOf(files, String)}`;
  const message = must({ what: key, legal: 'name one file', given: pattern, remedy });
  return [{ severity: 'error', code: 'several-files', value: pattern, message }];
}

/** Whether a path is of a device or a socket; a pipe ends where the one who writes does. */
async function needNotEnd(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isFIFO() && !found.isDirectory();
}

/**
 * Why a path is of no file, or pipe, that may be read; nothing where it is of one.
 *
 * @param absent what to say where it may not be there
 */
export async function whyUnreadable(path: string, absent: string): Promise<string | undefined> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isDirectory() ? absent : undefined;
  } catch (error) {
    return mayNotRead(error) ? 'you may not read it' : absent;
  }
}
