import { type Complaint, didYouMean } from '../../errors/message.ts';
import type { Read } from './phrases.ts';
import { beginsMove } from './stated.ts';
import type { Token } from './tokens.ts';

/** What a security of the event may be called in a claim: its symbol, or the name the study gives it. */
export interface ClaimName {
  readonly name: string;
  readonly symbol: string;
}

/**
 * The security a claim is about: the longest name that stands there, whatever its case, a colon after it allowed. Where
 * no names are given, whatever stands before the move is a symbol.
 */
export function subjectAt(
  cell: string,
  tokens: readonly Token[],
  at: number,
  names: readonly ClaimName[] | undefined,
): Read<string | undefined> | Complaint {
  const known = names === undefined ? undefined : knownAt(cell, tokens, at, names);
  if (known !== undefined) return known;
  let next = at;
  while (isPartOfName(tokens[next]) && !beginsMove(tokens, next)) next++;
  if (next === at) return { value: undefined, next };
  const given = cell.slice(tokens[at]!.start, tokens[next - 1]!.end);
  const afterColon = tokens[next]?.kind === 'colon' ? next + 1 : next;
  if (names === undefined || !beginsMove(tokens, afterColon)) return { value: given, next: afterColon };
  return {
    what: 'claim',
    legal: 'name a security of its event',
    given,
    remedy: didYouMean(given, [...new Set(names.map(({ name }) => name))]),
  };
}

function knownAt(
  cell: string,
  tokens: readonly Token[],
  at: number,
  names: readonly ClaimName[],
): Read<string> | Complaint | undefined {
  const start = tokens[at]!.start;
  const found = names
    .filter(({ name }) => isAt(cell, start, name) && afterEnd(tokens, at, start + name.length) !== undefined)
    .toSorted((a, b) => b.name.length - a.name.length);
  const [longest] = found;
  if (longest === undefined) return undefined;
  const meant = new Set(
    found.filter(({ name }) => name.length === longest.name.length).map(({ symbol }) => symbol),
  );
  if (meant.size > 1) {
    const remedy = `it is the name of ${[...meant].join(' and ')}: write the symbol`;
    return { what: 'claim', legal: 'name one security', given: longest.name, remedy };
  }
  const next = afterEnd(tokens, at, start + longest.name.length)!;
  return { value: longest.symbol, next: tokens[next]?.kind === 'colon' ? next + 1 : next };
}

function isAt(cell: string, start: number, name: string): boolean {
  return name !== '' && cell.slice(start, start + name.length).toLowerCase() === name.toLowerCase();
}

/** The token after the one that ends at a place of the cell; nothing where none ends there. */
function afterEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  let next = at;
  while (next < tokens.length && tokens[next]!.end < end) next++;
  return tokens[next]?.end === end ? next + 1 : undefined;
}

function isPartOfName(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'separator' && token.kind !== 'colon';
}
