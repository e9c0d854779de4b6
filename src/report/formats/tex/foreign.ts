/** The scripts a Latin font does not have, by the command that sets them. */
const scripts = [
  [
    'cjk',
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]$/u,
  ],
  ['rtl', /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]$/u],
] as const;

type Script = (typeof scripts)[number][0] | 'other';

/** A zero-width space: where a line may be broken. */
export const BREAK = '\u200b';

/**
 * A text with every character set by TeX: those the caller knows by what it makes of them, runs of the others inside
 * the command of their script, `\cjk{…}`, `\rtl{…}` or `\other{…}`, which the preamble defines.
 *
 * @param known a character as TeX, nothing for one that a Latin font does not have; letters come with their accents
 */
export function foreign(text: string, known: (character: string) => string | undefined): string {
  const pieces = lettersOf(text).map((character): Piece => {
    const own = character === BREAK ? '\\allowbreak{}' : known(character);
    return own === undefined
      ? { tex: character, script: scriptOf(character) }
      : { tex: own, script: undefined };
  });
  return pieces.map((piece, i) => texOf(piece, pieces, i)).join('');
}

/** One character as TeX; those a Latin font does not have bear their script. */
interface Piece {
  readonly tex: string;
  readonly script: Script | undefined;
}

/** A character, the command of its script opened before the first of a run and closed behind the last. */
function texOf({ tex }: Piece, pieces: readonly Piece[], i: number): string {
  const [before, own, after] = [scriptAt(pieces, i - 1), scriptAt(pieces, i), scriptAt(pieces, i + 1)];
  const opening = own !== undefined && own !== before ? `\\${own}{` : '';
  const closing = own !== undefined && own !== after ? '}' : '';
  const isSecondHyphen = tex === '-' && pieces[i - 1]?.tex === '-';
  return `${opening}${isSecondHyphen ? '{}-' : tex}${closing}`;
}

/**
 * The script at a place. A space between two words that run from right to left belongs to their run, or the words would
 * change places.
 */
function scriptAt(pieces: readonly Piece[], i: number): Script | undefined {
  const piece = pieces[i];
  if (piece?.tex !== ' ') return piece?.script;
  return pieces[i - 1]?.script === 'rtl' && pieces[i + 1]?.script === 'rtl' ? 'rtl' : undefined;
}

/** Characters, a combining macron kept with the letter before it, everything else composed where that can be. */
function lettersOf(text: string): string[] {
  return text.normalize('NFC').match(/r\u0304|[\s\S]/gu) ?? [];
}

function scriptOf(character: string): Script {
  return scripts.find(([, letters]) => letters.test(character))?.[0] ?? 'other';
}
