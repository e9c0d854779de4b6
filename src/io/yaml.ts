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
}

/** Aliases let a few lines stand for billions; a study needs none to speak of. */
const MOST_ALIASES = 100;
/** What is nested deeper overflows whatever walks through it; a study is some six levels deep. */
const DEEPEST = 50;

/**
 * Reads a YAML or JSON text.
 *
 * @param file its path, for messages
 * @throws QuestionError naming line and column of everything that is not YAML, up to where the parser lost the thread
 */
export function parseYaml(text: string, file: string): LocatedValue {
  const lines = new LineCounter();
  const document = parsed(text, lines);
  const placeAt = (offset: number): KeyPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: String(col) };
  };
  if (document === undefined || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    throw new QuestionError([tooDeep({ file, line: 1, column: '1' })]);
  const faults = heard([...document.errors, ...document.warnings]);
  if (faults.length > 0)
    throw new QuestionError(
      faults.map(({ code, message, pos }) =>
        code === 'DUPLICATE_KEY'
          ? writtenTwice(text.slice(pos[0]), placeAt(pos[0]))
          : notYaml(message, placeAt(pos[0])),
      ),
    );
  const walk: Walk = { placeAt, places: { '': placeAt(0) }, anchors: [], aliases: 0 };
  collectPlaces(document.contents, '', walk);
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES + 1 }), places: walk.places };
  } catch (error) {
    throw new QuestionError([notYaml(error instanceof Error ? error.message : String(error), placeAt(0))]);
  }
}

/** The document; nothing where the parser, which calls itself for every level, came to the end of the stack. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, logLevel: 'error', prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The faults up to the first token that belongs nowhere: all after it are its echoes. */
function heard<T extends { readonly code: string }>(faults: readonly T[]): readonly T[] {
  const lost = faults.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return lost < 0 ? faults : faults.slice(0, lost + 1);
}

/** @param text from the key on */
function writtenTwice(text: string, place: KeyPlace): Finding {
  const end = text.search(/[:\n]/);
  const key = (end < 0 ? text : text.slice(0, end)).trim();
  const message = must({
    what: 'a key',
    legal: 'stand once',
    given: key,
    remedy: 'it stands above, too: leave one out',
  });
  return { severity: 'error', code: 'repeated-key', message, ...place };
}

function notYaml(given: string, place: KeyPlace): Finding {
  const message = must({
    what: 'the file',
    legal: 'be YAML or JSON',
    given,
    remedy: 'check indentation and quotes',
  });
  return { severity: 'error', code: 'not-yaml', message, ...place };
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
  /** The anchors of the nodes around, '' where one has none. */
  readonly anchors: string[];
  /** How many were met. */
  aliases: number;
}

/**
 * Notes where each key stands.
 *
 * @throws QuestionError for what is legal YAML and no study: too deep, too many aliases, an alias within what it stands
 * for, a key that JavaScript keeps for itself
 */
function collectPlaces(node: unknown, path: string, walk: Walk): void {
  if (isAlias(node)) holdAlias(node, walk);
  if (isAlias(node) || !isNode(node)) return;
  const at = walk.placeAt(node.range?.[0] ?? 0);
  if (walk.anchors.length > DEEPEST) throw new QuestionError([tooDeep(at)]);
  walk.anchors.push((isScalar(node) ? undefined : node.anchor) ?? '');
  for (const [key, marked, value] of childrenOf(node)) {
    const below = path === '' ? key : `${path}/${key}`;
    if (marked.range) walk.places[below] = walk.placeAt(marked.range[0]);
    if (key === '__proto__') throw new QuestionError([reserved(walk.places[below] ?? at)]);
    collectPlaces(value, below, walk);
  }
  walk.anchors.pop();
}

function holdAlias({ source, range }: Alias, walk: Walk): void {
  const place = walk.placeAt(range?.[0] ?? 0);
  if (walk.anchors.includes(source))
    throw new QuestionError([notYaml(`*${source} within what it stands for`, place)]);
  walk.aliases += 1;
  if (walk.aliases > MOST_ALIASES)
    throw new QuestionError([notYaml(`more than ${MOST_ALIASES} aliases`, place)]);
}

function reserved(place: KeyPlace): Finding {
  const message = must({
    what: 'a key',
    legal: 'not be one that JavaScript keeps for itself',
    given: '__proto__',
  });
  return { severity: 'error', code: 'reserved-key', message, ...place };
}

/** The keys below a node, each with the node that marks its place and its value. */
function childrenOf(node: Node): [key: string, marked: Node, value: unknown][] {
  if (isSeq(node)) return node.items.flatMap((item, i) => (isNode(item) ? [[String(i), item, item]] : []));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), key, value]] : []));
}
