import { shown } from './shown.ts';

/** What went wrong, in the one grammar every message of the project follows. */
export interface Complaint {
  /** The thing that is wrong: `estimationWindow`, `close`, `event deepseek-v4`. */
  readonly what: string;
  /** What would be right, to follow the word "must": `be a positive number`. */
  readonly legal: string;
  /** What was there instead; text is quoted, nothing at all is said as `nothing`. */
  readonly given: unknown;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Control characters, line separators, marks that make text run backwards, halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * `<what> must <what is legal>, got <what was given>[; <what to do>]`, on one line: what a terminal or an editor would
 * obey is written as its number, `\\u001b`.
 *
 * @example
 * must({ what: 'close', legal: 'be a positive number', given: 'abc' });
 * // 'close must be a positive number, got "abc"'
 */
export function must({ what, legal, given, remedy }: Complaint): string {
  return visible(`${what} must ${legal}, got ${shown(given)}${remedy === undefined ? '' : `; ${remedy}`}`);
}

/** Text with its unprintable characters written as their numbers. */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * The legal word nearest to a misspelt one, by edits; nothing where none is near enough to be meant.
 *
 * @param most edits it may be away: half its letters unless told
 */
export function nearest(word: string, legal: readonly string[], most = usualSlips(word)): string | undefined {
  if (word === '') return undefined;
  let best: string | undefined;
  let fewest = most + 1;
  for (const candidate of legal) {
    if (Math.abs(word.length - candidate.length) >= fewest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Two slips make any short word of another: of up to three letters one. */
function usualSlips({ length }: string): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 2));
}

/** The shortest legal word that begins with this one, `bench`, or whose parts do with its letters, `BH` or `bps`. */
function unabbreviated(word: string, legal: readonly string[]): string | undefined {
  const short = word.toLowerCase();
  if (short.length < 2) return undefined;
  return legal
    .filter((candidate) => {
      const initials = candidate.split(/[-_ ]/).map((part) => part.slice(0, 1));
      const first = initials.join('').toLowerCase();
      const begins = short.length > 2 && candidate.toLowerCase().startsWith(short);
      return begins || (first.length > 1 && [first, `${first}s`].includes(short));
    })
    .toSorted((a, b) => a.length - b.length)[0];
}

/** "did you mean "x"? Legal are: a, b, c": the remedy for a word that is not known. */
export function didYouMean(word: string, legal: readonly string[]): string {
  const meant = nearest(word, legal) ?? unabbreviated(word, legal);
  const list = legal.length === 0 ? 'there are none' : `legal: ${legal.join(', ')}`;
  return meant === undefined ? list : `did you mean "${meant}"? ${list}`;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, older[j - 2]! + 1);
      current.push(edits);
    }
    [older, previous] = [previous, current];
  }
  return previous[b.length]!;
}
