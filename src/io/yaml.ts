import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import { QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { KeyPlace } from '../study/key-places.ts';

/** A YAML (or JSON) text, and where each of its keys stands. */
export interface LocatedValue {
  readonly value: unknown;
  /** By path, `windows/0`; the empty path is the text itself. */
  readonly places: Readonly<Record<string, KeyPlace>>;
  /** Keys that stand more than once, of which the last is taken: what else is wrong can be told beside them. */
  readonly faults: readonly Finding[];
}

/** Aliases let a few lines stand for billions; a study needs none to speak of. */
const MOST_ALIASES = 100;
/** What is nested deeper overflows whatever walks through it; a study is some six levels deep. */
const DEEPEST = 50;

const REPEATED = 'repeated-key';

/**
 * Reads a YAML or JSON text. Keys are text as they are written, and so is what stands where text must: a symbol 0981 is
 * not the number 981.
 *
 * @param file its path, for messages
 * @param isText whether the value at a path of keys must be text
 * @throws QuestionError naming line and column of everything that is not YAML, up to where the parser lost the thread
 */
export function parseYaml(
  text: string,
  file: string,
  isText: (path: readonly string[]) => boolean = () => false,
): LocatedValue {
  const lines = new LineCounter();
  const document = parsed(text, lines);
  const placeAt = (offset: number): KeyPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: String(col) };
  };
  if (document === undefined || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    throw new QuestionError([tooDeep({ file, line: 1, column: '1' })]);
  const faults = heard([...document.errors, ...document.warnings]).map(({ code, message, pos }) =>
    code === 'DUPLICATE_KEY'
      ? writtenTwice(text.slice(pos[0]), placeAt(pos[0]))
      : notYaml(textAt(text, pos[0]), placeAt(pos[0]), message),
  );
  if (faults.some(({ code }) => code !== REPEATED)) throw new QuestionError(faults);
  const walk: Walk = { placeAt, places: { '': placeAt(0) }, isText, anchors: [], aliases: 0 };
  collectPlaces(document.contents, [], walk);
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES + 1 }), places: walk.places, faults };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new QuestionError([notYaml('aliases that cannot be followed', placeAt(0), said)]);
  }
}

/** The document; nothing where the parser, which calls itself for every level, came to the end of the stack. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, logLevel: 'error', prettyErrors: false, uniqueKeys: areSame });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A plain word as it is written, whatever YAML takes it for; a quoted one without its quotes. */
function asWritten({ type, source, value }: Scalar): string {
  return type === Scalar.PLAIN && source !== undefined ? source : String(value);
}

function areSame(one: unknown, other: unknown): boolean {
  return one === other || (isScalar(one) && isScalar(other) && asWritten(one) === asWritten(other));
}

/** The faults up to the first token that belongs nowhere: all after it are its echoes. */
function heard<T extends { readonly code: string }>(faults: readonly T[]): readonly T[] {
  const lost = faults.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return lost < 0 ? faults : faults.slice(0, lost + 1);
}

/** @param text from the key on */
function writtenTwice(text: string, place: KeyPlace): Finding {
  const end = text.search(/[:\n]/);
  const written = (end < 0 ? text : text.slice(0, end)).trim();
  const key = /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
  const message = must({
    what: 'a key',
    legal: 'stand once',
    given: key,
    remedy: 'it stands above, too: leave one out',
  });
  return { severity: 'error', code: REPEATED, message, ...place };
}

/** @param said what the parser says of it */
function notYaml(given: string, place: KeyPlace, said?: string): Finding {
  const check = 'check indentation and quotes';
  // Two capitals begin a name, such as JSON.
  const sentence = said?.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  const remedy = sentence === undefined ? check : `${check}: ${sentence}`;
  const message = must({ what: 'the file', legal: 'be YAML or JSON', given, remedy });
  return { severity: 'error', code: 'not-yaml', message, ...place };
}

/** What stands at a place up to the end of its line; where nothing does, the line that came before. */
function textAt(text: string, offset: number): string {
  const rest = text.slice(offset).split('\n', 1)[0]!.trim();
  return rest === '' ? text.slice(0, offset).trimEnd().split('\n').at(-1)!.trim() : rest;
}

function tooDeep(place: KeyPlace): Finding {
  const legal = `nest lists and keys at most ${DEEPEST} deep`;
  const message = must({ what: 'the file', legal, given: 'more' });
  return { severity: 'error', code: 'too-deep', message, ...place };
}

/** A document being walked through. */
interface Walk {
  readonly placeAt: (offset: number) => KeyPlace;
  readonly places: Record<string, KeyPlace>;
  readonly isText: (path: readonly string[]) => boolean;
  /** The anchors of the nodes around, '' where one has none. */
  readonly anchors: string[];
  /** How many were met. */
  aliases: number;
}

/**
 * Notes where each key stands, and makes text of what must be.
 *
 * @throws QuestionError for what is legal YAML and no study: too deep, too many aliases, an alias within what it stands
 * for, a key that JavaScript keeps for itself, half a character
 */
function collectPlaces(node: unknown, path: readonly string[], walk: Walk): void {
  if (isAlias(node)) holdAlias(node, walk);
  if (isAlias(node) || !isNode(node)) return;
  const at = walk.placeAt(node.range?.[0] ?? 0);
  if (walk.anchors.length > DEEPEST) throw new QuestionError([tooDeep(at)]);
  walk.anchors.push((isScalar(node) ? undefined : node.anchor) ?? '');
  for (const [key, marked, value] of childrenOf(node)) {
    const below = [...path, key];
    const place = marked.range ? walk.placeAt(marked.range[0]) : at;
    if (marked.range) walk.places[below.join('/')] = place;
    hold(key, value, place);
    if (isMap(node) && isScalar(marked)) marked.value = key;
    if (isWord(value) && walk.isText(below)) value.value = asWritten(value);
    collectPlaces(value, below, walk);
  }
  walk.anchors.pop();
}

/** Whether a node is something that YAML takes for no text; nothing at all is none either. */
function isWord(node: unknown): node is Scalar {
  return isScalar(node) && typeof node.value !== 'string' && node.value !== null;
}

function holdAlias({ source, range }: Alias, walk: Walk): void {
  const place = walk.placeAt(range?.[0] ?? 0);
  if (walk.anchors.includes(source))
    throw new QuestionError([notYaml(`*${source} within what it stands for`, place)]);
  walk.aliases += 1;
  if (walk.aliases > MOST_ALIASES)
    throw new QuestionError([notYaml(`more than ${MOST_ALIASES} aliases`, place)]);
}

/** @throws QuestionError for a key that JavaScript keeps for itself, half a character */
function hold(key: string, value: unknown, place: KeyPlace): void {
  if (key === '__proto__') throw new QuestionError([reserved(place)]);
  const half = [key, isScalar(value) ? value.value : undefined].find(isBroken);
  if (half !== undefined) throw new QuestionError([broken(half, place)]);
}

function reserved(place: KeyPlace): Finding {
  const message = must({
    what: 'a key',
    legal: 'not be one that JavaScript keeps for itself',
    given: '__proto__',
  });
  return { severity: 'error', code: 'reserved-key', message, ...place };
}

/** Whether a text has half a character, as \\ud83d alone is: no file of UTF-8 can hold it, and two such texts look alike. */
function isBroken(text: unknown): text is string {
  return typeof text === 'string' && /\p{Surrogate}/u.test(text);
}

function broken(given: string, place: KeyPlace): Finding {
  const remedy = 'write the character itself, or both halves of it';
  const message = must({ what: 'text', legal: 'be of whole characters', given, remedy });
  return { severity: 'error', code: 'broken-text', message, ...place };
}

/** The keys below a node, each with the node that marks its place and its value. */
function childrenOf(node: Node): [key: string, marked: Node, value: unknown][] {
  if (isSeq(node)) return node.items.flatMap((item, i) => (isNode(item) ? [[String(i), item, item]] : []));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? [[asWritten(key), key, value]] : []));
}
