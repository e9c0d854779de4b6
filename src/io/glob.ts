import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { someOf } from '../errors/some-of.ts';
import { mayNotRead } from './may-not-read.ts';
import { tooManyOpen } from './too-many-open.ts';

/** Braces multiply: a few lines of them stand for billions of patterns. */
const MOST_CHOICES = 1000;

/** What patterns name. */
export interface Expanded {
  readonly files: string[];
  /** What is called as they say and is neither a file nor a folder: links that lead nowhere, pipes, sockets, devices. */
  readonly passedOver: string[];
  /** Folders where files may lie that they name, and that may not be read. */
  readonly closed: string[];
  /** An error for every pattern that names no file. */
  readonly findings: Finding[];
}

/**
 * The files that paths and patterns name, each once, in the order of the patterns and sorted within each:
 * `*` any part of a name, `?` any one character, `**` any folders, `{a,b}` one or the other. A name that begins
 * with a dot must be named so. Where nothing matches, small letters stand for capital ones and the other way round:
 * `*.csv` for `HSI.CSV`. A path without any of these is taken as it stands, whether or not it exists.
 *
 * @param patterns with `/` between folders, relative to `folder` unless absolute
 * @returns paths ready to be opened, and what is not opened
 * @example
 * const { files } = await expandGlobs(['prices/*.csv'], 'study');
 * files[0]; // 'study/prices/0981.HK.csv'
 */
export async function expandGlobs(patterns: readonly string[], folder: string): Promise<Expanded> {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  const closed = new Set<string>();
  const findings: Finding[] = [];
  for (const pattern of patterns) {
    const matches = isTooMany(pattern) ? undefined : await matchesOf(pattern, folder);
    if (matches === undefined) findings.push(tooMany(pattern));
    else if (matches.files.length === 0) findings.push(noMatch(pattern, folder, matches.closed));
    for (const file of matches?.files.sort(byCodeUnits) ?? []) files.add(file);
    for (const path of matches?.others.sort(byCodeUnits) ?? []) passedOver.add(path);
    for (const path of matches?.closed.sort(byCodeUnits) ?? []) closed.add(path);
  }
  return { files: [...files], passedOver: [...passedOver], closed: [...closed], findings };
}

/**
 * Whether a pattern would name a file of a path, were it there.
 *
 * @param pattern absolute; without a star, a question mark or braces it names one file and is no pattern
 * @param path absolute
 */
export function wouldName(pattern: string, path: string): boolean {
  if (!/[*?{]/.test(pattern)) return false;
  return withoutBraces(pattern).some((plain) => areNamed(partsOf(path), partsOf(plain)));
}

function areNamed(names: readonly string[], [part, ...rest]: readonly string[]): boolean {
  const [name, ...below] = names;
  if (part === undefined) return name === undefined;
  if (part === '**') {
    if (areNamed(names, rest.length === 0 ? ['*'] : rest)) return true;
    return below.length > 0 && !name!.startsWith('.') && areNamed(below, [part, ...rest]);
  }
  return name !== undefined && matches(name, part) && areNamed(below, rest);
}

/** Paths by whether a file is there, or something that is neither a file nor a folder; and folders that may not be read. */
interface Matches {
  readonly files: string[];
  readonly others: string[];
  readonly closed: string[];
}

async function matchesOf(pattern: string, folder: string): Promise<Matches> {
  const literal = isAbsolute(pattern) ? pattern : join(folder, pattern);
  if (!/[*?{]/.test(pattern) || (await kindOf(literal)) === 'files')
    return { files: [literal], others: [], closed: [] };
  const root = isAbsolute(pattern) ? '/' : folder;
  const exact = await walkAll(root, withoutBraces(pattern), matches);
  const isFound = exact.files.length + exact.others.length > 0;
  return isFound ? exact : walkAll(root, withoutBraces(pattern), matchesInAnyCase);
}

async function walkAll(root: string, patterns: readonly string[], isOf: Matching): Promise<Matches> {
  const paths: string[] = [];
  const closed = new Set<string>();
  const look = { isOf, closed };
  for (const plain of patterns) for (const path of await walk(root, partsOf(plain), look)) paths.push(path);
  const kinds = await Promise.all(paths.map(kindOf));
  const ofKind = (kind: keyof Matches) => paths.filter((_, i) => kinds[i] === kind);
  for (const path of ofKind('closed')) closed.add(dirname(path));
  return { files: ofKind('files'), others: ofKind('others'), closed: [...closed] };
}

/** How names are held against a pattern, and where the folders go that may not be read. */
interface Look {
  readonly isOf: Matching;
  readonly closed: Set<string>;
}

/** Whether a name is of a part of a pattern. */
type Matching = (name: string, part: string) => boolean;

/** A pattern's parts, one a folder; two stars after two stars say nothing more. */
function partsOf(pattern: string): string[] {
  return pattern
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .filter((part, i, parts) => part !== '**' || parts[i - 1] !== '**');
}

/** What lies below a folder where the parts of a path lead, one folder a part; it need not be there. */
async function walk(folder: string, [part, ...rest]: readonly string[], look: Look): Promise<string[]> {
  if (part === undefined) return [folder];
  if (part === '**') {
    const below = await namesIn(folder, look, (name, isLink) => !isLink && !name.startsWith('.'));
    const deeper = await Promise.all(below.map((name) => walk(join(folder, name), [part, ...rest], look)));
    return [...(await walk(folder, rest.length === 0 ? ['*'] : rest, look)), ...deeper.flat()];
  }
  const names = /[*?]/.test(part) ? await namesIn(folder, look, (name) => look.isOf(name, part)) : [part];
  const found = await Promise.all(names.map((name) => walk(join(folder, name), rest, look)));
  return found.flat();
}

/** Names in a folder; none where it is no folder, or may not be read. */
async function namesIn(
  folder: string,
  { closed }: Look,
  wanted: (name: string, isLink: boolean) => boolean,
): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => wanted(entry.name, entry.isSymbolicLink())).map(({ name }) => name);
  } catch (error) {
    const crowded = tooManyOpen(error);
    if (crowded !== undefined) throw crowded;
    if (mayNotRead(error)) closed.add(folder);
    return [];
  }
}

/** Nothing for folders, and where nothing is. */
async function kindOf(path: string): Promise<keyof Matches | undefined> {
  // Where the first fails, a link leads nowhere.
  const found = await stat(path).catch(() => lstat(path).catch((error: unknown) => ({ error })));
  if ('error' in found) return mayNotRead(found.error) ? 'closed' : undefined;
  if (found.isDirectory()) return undefined;
  return found.isFile() ? 'files' : 'others';
}

/**
 * Whether a name is of a pattern of stars and question marks. Where they part, the last star takes one more character:
 * time is at most the product of their lengths.
 */
function matches(name: string, part: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  const [own, wanted] = [[...name], [...part]];
  let at = 0;
  let place = 0;
  let star = -1;
  let taken = 0;
  while (at < own.length) {
    if (wanted[place] === '*') [star, taken, place] = [place, at, place + 1];
    else if (wanted[place] === '?' || wanted[place] === own[at]) [at, place] = [at + 1, place + 1];
    else if (star < 0) return false;
    else [taken, at, place] = [taken + 1, taken + 1, star + 1];
  }
  return wanted.slice(place).every((one) => one === '*');
}

function matchesInAnyCase(name: string, part: string): boolean {
  return matches(name.toLowerCase(), part.toLowerCase());
}

/** The patterns that braces stand for, the innermost first, so that they may be nested; at most a few too many. */
function withoutBraces(pattern: string): string[] {
  let patterns = [pattern];
  while (patterns.length <= MOST_CHOICES && patterns.some((one) => choiceIn(one) !== undefined))
    patterns = patterns.flatMap((one) => {
      const choice = choiceIn(one);
      if (choice === undefined) return [one];
      const after = one.slice(choice.index + choice[0].length);
      return choice[1]!.split(',').map((chosen) => one.slice(0, choice.index) + chosen + after);
    });
  return patterns;
}

function choiceIn(pattern: string): RegExpExecArray | undefined {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].find(([, choices]) => choices!.includes(','));
}

function isTooMany(pattern: string): boolean {
  return withoutBraces(pattern).length > MOST_CHOICES;
}

function tooMany(pattern: string): Finding {
  const legal = `stand for at most ${MOST_CHOICES} by its braces`;
  const message = must({ what: 'a pattern', legal, given: pattern, remedy: 'use a star' });
  return { severity: 'error', code: 'too-many-choices', message, value: pattern };
}

function noMatch(pattern: string, folder: string, closed: readonly string[]): Finding {
  const where = isAbsolute(pattern) ? 'check its spelling' : `it is taken relative to ${folder}`;
  const remedy = closed.length === 0 ? where : `you may not read ${someOf(closed, String)}`;
  const message = must({ what: 'a pattern', legal: 'match at least one file', given: pattern, remedy });
  return { severity: 'error', code: 'no-matching-file', message, value: pattern };
}

/** Not by locale, so that the order is the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
