import { unbroken } from '../../numbers.ts';
import { plain, printable } from '../../plain.ts';
import { BREAK, foreign } from './foreign.ts';

/** What TeX would take for a command, or set as another character, as commands that set the character itself. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '&': '\\&',
  '%': '\\%',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': "{''}",
  '`': '\\textasciigrave{}',
  '[': '{[}', // behind a line's end a bracket would be its argument
  ']': '{]}',
  '*': '{*}',
  '\u00a0': '~',
  r̄: '$\\bar{r}$',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '−': '$-$',
  '·': '$\\cdot$',
  '×': '$\\times$',
  '±': '$\\pm$',
  '≤': '$\\le$',
  '≥': '$\\ge$',
  '→': '$\\to$',
  '√': '$\\surd$',
  '∞': '$\\infty$',
  α: '$\\alpha$',
  β: '$\\beta$',
  γ: '$\\gamma$',
  ε: '$\\varepsilon$',
  ρ: '$\\rho$',
  σ: '$\\sigma$',
  φ: '$\\varphi$',
  χ: '$\\chi$',
  ω: '$\\omega$',
  Σ: '$\\Sigma$',
  Φ: '$\\Phi$',
  '′': '$^{\\prime}$',
  '⌊': '$\\lfloor$',
  '⌋': '$\\rfloor$',
  '⁻': '$^{-}$',
  '₋': '$_{-}$',
  '₊': '$_{+}$',
  ß: '\\ss{}',
  æ: '\\ae{}',
  Æ: '\\AE{}',
  œ: '\\oe{}',
  Œ: '\\OE{}',
  ø: '\\o{}',
  Ø: '\\O{}',
  ł: '\\l{}',
  Ł: '\\L{}',
  ı: '\\i{}',
};

/** Superscript and subscript digits. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Accents every encoding of TeX has, by their combining characters. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
};

/** Longer words may be broken anywhere: an address, a label without spaces. */
const LONGEST_WORD = 30;
/** Scripts written without spaces: a line may be broken between any two of their letters, not in a Latin word or a number beside. */
const IDEOGRAPHS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const ideograph = new RegExp(`^[${IDEOGRAPHS}]$`, 'u');

/**
 * Text that TeX shall show as it is, whatever engine reads it: nothing in it is a command. Letters beyond Latin are left
 * as they are, in commands that choose a font for them.
 *
 * @example
 * escaped('R&D_50% {x}'); // 'R\\&D\\_50\\% \\{x\\}'
 */
export function escaped(text: string): string {
  return escapedPart(plain(text));
}

/** The same for a part of a sentence: the spaces at its ends are kept. A number stays on one line with its unit. */
export function escapedPart(text: string): string {
  return foreign(breakable(unbroken(printable(text))), commandOf);
}

function commandOf(text: string): string | undefined {
  if (Object.hasOwn(commands, text)) return commands[text];
  if (/^[\x20-\x7e]$/.test(text)) return text;
  const power = raised.indexOf(text);
  if (power >= 0) return `$^{${power}}$`;
  const index = lowered.indexOf(text);
  if (index >= 0) return `$_{${index}}$`;
  return accented(text);
}

/** A Latin letter with one accent as the command that sets it; nothing for any other character. */
function accented(letter: string): string | undefined {
  const [base, accent, ...more] = letter.normalize('NFD');
  if (accent === undefined || more.length > 0 || !/[A-Za-z]/.test(base!)) return undefined;
  return Object.hasOwn(accents, accent) ? `\\${accents[accent]}{${base}}` : undefined;
}

function breakable(text: string): string {
  return text
    .replace(new RegExp(`[^\\s${BREAK}${IDEOGRAPHS}]{${LONGEST_WORD},}`, 'gu'), (word) =>
      brokenAt(word, () => true),
    )
    .replace(new RegExp(`[^\\s${BREAK}]{${LONGEST_WORD},}`, 'gu'), (word) =>
      brokenAt(word, (before, after) => ideograph.test(before) && ideograph.test(after)),
    );
}

/** A word with a break after every ten characters, or at the first place after them where it may be. */
function brokenAt(word: string, mayBreak: (before: string, after: string) => boolean): string {
  let before = '';
  let since = 0;
  let broken = '';
  for (const character of word) {
    const isBroken = since >= 10 && mayBreak(before, character);
    broken += isBroken ? `${BREAK}${character}` : character;
    since = isBroken ? 1 : since + 1;
    before = character;
  }
  return broken;
}
