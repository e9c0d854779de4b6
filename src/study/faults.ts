import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import type * as z from './zod.ts';

type Issue = z.core.$ZodIssue;
/** The words that are legal at a key: legal keys of an object, legal values of a choice. */
type LegalKeys = (path: readonly PropertyKey[]) => readonly string[];

/**
 * What a schema found wrong, in the project's own grammar. `column` is the path of the key (`windows/0`), for a reader
 * to turn into a line and a column.
 *
 * @param input what was checked, so that messages can show what was given
 * @param legalKeys keys an object may have at a path
 * @param subject what was checked, as messages call it: `study`
 */
export function faultsOf(
  issues: readonly Issue[],
  input: unknown,
  legalKeys: LegalKeys,
  subject: string,
): Finding[] {
  return firstOfEach(issues).flatMap((issue) => faultOf(issue, issue.path, { input, legalKeys, subject }));
}

/** Whole numbers are held against what a computer can count, too. */
const isOfComputer = ({ code, ...issue }: Issue) =>
  code.startsWith('too_') && 'origin' in issue && issue.origin === 'int';

/**
 * Of issues at one path the first: what is no list has no number of items. Of two bounds of a number that of the key;
 * every unknown key of an object is a fault of its own.
 */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const known = new Map<string, Issue>();
  for (const issue of issues) {
    const path = JSON.stringify([issue.path.map(String), issue.code === 'unrecognized_keys']);
    const first = known.get(path);
    if (first === undefined || isOfComputer(first)) known.set(path, issue);
  }
  return [...known.values()];
}

/** What every fault of one input is told with. */
interface Asked {
  readonly input: unknown;
  readonly legalKeys: LegalKeys;
  readonly subject: string;
}

function faultOf(issue: Issue, path: readonly PropertyKey[], asked: Asked): Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], asked.legalKeys(path), asked));
    case 'invalid_key': {
      const what = `a key of ${nameOf(path.slice(0, -1))}`;
      const legal = issue.issues.map(legalOf).join(' and ');
      return [fault(path, legal, String(path.at(-1)), undefined, asked, what)];
    }
    case 'invalid_union':
      return unionFaults(issue, path, asked);
    default: {
      const given = valueAt(asked.input, path);
      return [fault(path, legalOf(issue), given, remedyOf(issue, given), asked)];
    }
  }
}

function unknownKey(path: readonly PropertyKey[], legal: readonly string[], { subject }: Asked): Finding {
  const key = String(path.at(-1));
  const place = path.length === 1 ? `a key of the ${subject}` : `a key of ${nameOf(path.slice(0, -1))}`;
  return {
    severity: 'error',
    code: 'unknown-key',
    column: path.map(String).join('/'),
    value: key,
    message: must({ what: place, legal: 'be known', given: key, remedy: didYouMean(key, legal) }),
  };
}

/** Of a choice between forms, what is wrong with the form that was meant: the one that got furthest. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  asked: Asked,
): Finding[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path: inner }) => inner.length));
  const furthest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(furthest) > 0)
    return firstOfEach(furthest).flatMap((i) => faultOf(i, [...path, ...i.path], asked));
  const legal = eitherOf(issue.errors.flatMap((issues) => firstOfEach(issues).map(legalOf)));
  return [fault(path, legal, valueAt(asked.input, path), undefined, asked)];
}

/** One of several things that are legal, the verb they share said once: `be a number or a set of keys`. */
function eitherOf(legal: readonly string[]): string {
  return legal
    .map((one, i) => (i > 0 && legal[i - 1]!.startsWith('be ') ? one.replace(/^be /, '') : one))
    .join(' or ');
}

function legalOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `be ${String(issue.values[0])}`
        : `be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `be ${typeName(issue.expected)}`;
    case 'too_small':
      return bounded(issue.origin, issue.inclusive ? 'at least' : 'more than', issue.minimum);
    case 'too_big':
      return bounded(issue.origin, issue.inclusive ? 'at most' : 'less than', issue.maximum);
    case 'invalid_format':
      return `be written as ${issue.format}`;
    case 'custom':
      return issue.params?.legal === undefined ? issue.message : `be one of ${legalIds(issue).join(', ')}`;
    default:
      return `be legal (${issue.message})`;
  }
}

/** What lists and texts are counted in; a number is its own measure. */
const counted: Readonly<Record<string, string>> = { array: 'item', string: 'character' };

function bounded(origin: string, than: string, bound: number | bigint): string {
  const noun = counted[origin];
  if (noun === undefined) return `be ${than} ${bound}`;
  return `have ${than} ${bound} ${noun}${Number(bound) === 1 ? '' : 's'}`;
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    nonoptional: 'given',
    number: 'a number',
    object: 'a set of keys',
    record: 'a set of keys',
    string: 'text',
    tuple: 'a list of two',
  };
  return names[expected] ?? expected;
}

/** The ids a refinement of a schema names as legal. */
function legalIds(issue: Extract<Issue, { code: 'custom' }>): string[] {
  const legal: unknown = issue.params?.legal;
  return Array.isArray(legal) ? legal.map(String) : [];
}

function remedyOf(issue: Issue, given: unknown): string | undefined {
  if (issue.code === 'custom' && typeof issue.params?.remedy === 'string') return issue.params.remedy;
  if (typeof given !== 'string') return undefined;
  if (issue.code !== 'invalid_value' && issue.code !== 'custom') return undefined;
  const legal = issue.code === 'custom' ? legalIds(issue) : issue.values.map(String);
  const meant = didYouMean(given, legal);
  return meant.startsWith('did') ? meant.split('?')[0]?.concat('?') : undefined;
}

function fault(
  path: readonly PropertyKey[],
  legal: string,
  given: unknown,
  remedy: string | undefined,
  { subject }: Asked,
  what = path.length === 0 ? `a ${subject}` : nameOf(path),
): Finding {
  return {
    severity: 'error',
    code: 'bad-value',
    column: path.map(String).join('/'),
    ...(typeof given === 'string' ? { value: given } : {}),
    message: must({ what, legal, given, ...(remedy === undefined ? {} : { remedy }) }),
  };
}

/** A path as a person says it: `windows[0]`, `securities 0981.HK benchmark`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name} ${String(key)}`;
  }, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null
      ? (value as Record<PropertyKey, unknown>)[key]
      : undefined;
  }, input);
}
