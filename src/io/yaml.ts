import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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

/**
 * Reads a YAML or JSON text.
 *
 * @param file its path, for messages
 * @throws QuestionError naming line and column of everything that is not YAML, up to where the parser lost the thread
 */
export function parseYaml(text: string, file: string): LocatedValue {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): KeyPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: String(col) };
  };
  const faults = heard([...document.errors, ...document.warnings]);
  if (faults.length > 0)
    throw new QuestionError(faults.map(({ message, pos }) => notYaml(message, placeAt(pos[0]))));
  const places: Record<string, KeyPlace> = { '': placeAt(0) };
  collectPlaces(document.contents, '', placeAt, places);
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), places };
  } catch (error) {
    throw new QuestionError([notYaml(error instanceof Error ? error.message : String(error), placeAt(0))]);
  }
}

/** The faults up to the first token that belongs nowhere: all after it are its echoes. */
function heard<T extends { readonly code: string }>(faults: readonly T[]): readonly T[] {
  const lost = faults.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return lost < 0 ? faults : faults.slice(0, lost + 1);
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

function collectPlaces(
  node: unknown,
  path: string,
  placeAt: (offset: number) => KeyPlace,
  places: Record<string, KeyPlace>,
): void {
  if (isAlias(node) || !isNode(node)) return;
  for (const [key, marked, value] of childrenOf(node)) {
    const below = path === '' ? key : `${path}/${key}`;
    if (marked.range) places[below] = placeAt(marked.range[0]);
    collectPlaces(value, below, placeAt, places);
  }
}

/** The keys below a node, each with the node that marks its place and its value. */
function childrenOf(node: Node): [key: string, marked: Node, value: unknown][] {
  if (isSeq(node)) return node.items.flatMap((item, i) => (isNode(item) ? [[String(i), item, item]] : []));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), key, value]] : []));
}
