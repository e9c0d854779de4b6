/** A piece of a claim: a number, a sign, a separator, or a word; Han characters stand one by one. */
export interface Token {
  readonly kind: 'number' | 'percent' | 'sign' | 'separator' | 'colon' | 'word';
  /** In lower case, dashes and minus signs as a hyphen. */
  readonly text: string;
  /** Where it stands in the cell: the end is the first position after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * What each kind looks like, tried in this order. None has a loop inside a loop, so that reading takes time in proportion
 * to the text. A number runs into no letter (the 0981 of 0981.HK is none) but those of `pct`.
 */
const kinds = {
  number: /\d+(?:\.\d+)?(?!(?!pct\b|per\s?cent\b)\.?[\dA-Za-z])/u,
  percent: /[%％﹪]|per\s?cent\b|pct\b\.?/u,
  sign: /[+＋\-‐‑‒–—−－]/u,
  separator: /[;；,，、]/u,
  colon: /[:：]/u,
  word: /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}.&'’/=^_])+|\S/u,
} as const;
const kindNames = Object.keys(kinds) as Token['kind'][];
const pieces = new RegExp(
  Object.values(kinds)
    .map(({ source }) => `(${source})`)
    .join('|'),
  'giu',
);

/** The pieces of a text, spaces between them left out. Takes time in proportion to its length. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pieces), (match): Token => {
    const [found] = match;
    const kind = kindNames[match.indexOf(found, 1) - 1]!;
    const own = kind === 'sign' ? (/[+＋]/.test(found) ? '+' : '-') : found.toLowerCase();
    return { kind, text: own, start: match.index, end: match.index + found.length };
  });
}
