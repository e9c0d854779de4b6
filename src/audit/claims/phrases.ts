import { type Token, tokensOf } from './tokens.ts';

/** Something read from a run of tokens, and the position after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases and what each means, split as a claim is. */
export interface Vocabulary<T> {
  /** By their first word, the longest first, so that `up to` is not taken for `up`. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

/** Meanings, each with its phrases. */
type Meanings<T> = readonly (readonly [value: T, phrases: readonly string[]])[];

/** A vocabulary from meanings; its phrases are split when they are first asked for, since most studies have no claims. */
export function vocabulary<T>(meanings: Meanings<T>): Vocabulary<T> {
  let phrases: Vocabulary<T>['phrases'] | undefined;
  return {
    get phrases() {
      phrases ??= phrasesOf(meanings);
      return phrases;
    },
  };
}

function phrasesOf<T>(meanings: Meanings<T>): Vocabulary<T>['phrases'] {
  const entries = meanings
    .flatMap(([value, phrases]) =>
      phrases.map((phrase) => ({ words: tokensOf(phrase).map(({ text }) => text), value })),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
  const firsts = new Set(entries.map(({ words }) => words[0]!));
  return new Map([...firsts].map((first) => [first, entries.filter(({ words }) => words[0] === first)]));
}

/** The longest phrase that stands at a position, hyphens between its words allowed; nothing where none does. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  { phrases }: Vocabulary<T>,
): Read<T> | undefined {
  for (const { words, value } of phrases.get(tokens[at]?.text ?? '') ?? []) {
    const next = after(tokens, at, words);
    if (next !== undefined) return { value, next };
  }
  return undefined;
}

function after(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && tokens[next]?.text === '-') next++;
    if (tokens[next]?.text !== word) return undefined;
    next++;
  }
  return next;
}
