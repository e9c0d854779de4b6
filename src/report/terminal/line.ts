import { displayWidth } from '../display-width.ts';
import { plain, printable } from '../plain.ts';

/** How a terminal may show text, and how wide it is. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

export type Style = 'bold' | 'good' | 'bad' | 'quiet' | 'warning';

/** A piece of a line; text from files is cleaned when it is shown, so it cannot send commands to the terminal. */
export type Span = string | { readonly text: string; readonly style: Style };

/** One line, broken between words where it is too long, its rest set in by two more columns. */
export interface Line {
  readonly indent: number;
  readonly spans: readonly Span[];
  /** A row of a table: its spaces are kept, and it is not broken. */
  readonly isRow?: boolean;
}

const codes = { bold: 1, good: 32, bad: 31, quiet: 2, warning: 33 } as const satisfies Record<Style, number>;

export function line(indent: number, ...spans: readonly Span[]): Line {
  return { indent, spans };
}

export function styled(style: Style, text: string): Span {
  return { text, style };
}

export const blank: Line = { indent: 0, spans: [] };

/** Lines as text for a terminal, without a line break at the end. */
export function shownLines(lines: readonly Line[], options: TerminalOptions): string {
  return lines.flatMap((one) => broken(one, options)).join('\n');
}

function broken({ indent, spans, isRow = false }: Line, options: TerminalOptions): string[] {
  const margin = ' '.repeat(indent);
  if (isRow) return [`${margin}${spans.map((span) => painted(span, options)).join('')}`.trimEnd()];
  const rows: Word[][] = [[]];
  let room = options.width - indent;
  for (const word of spans.flatMap(wordsOf)) {
    const last = rows.at(-1)!.at(-1);
    const size = displayWidth(textOf(word.span));
    const gap = last === undefined ? 0 : gapBetween(last, word).length;
    const isFull = last !== undefined && size + gap > room;
    if (isFull) {
      rows.push([]);
      room = options.width - indent - 2;
    }
    // All but the first word of a row have their space before them.
    room -= isFull ? size : size + gap;
    rows.at(-1)!.push(word);
  }
  return rows.map((words, i) =>
    words.length === 0 ? '' : `${margin}${i === 0 ? '' : '  '}${joined(words, options)}`,
  );
}

/** What a line is not broken within, and whether a space stands before it where it stands in a row. */
interface Word {
  readonly span: Span;
  readonly isSpaced: boolean;
}

/** A window of event days stays on one line, and so do a number with its unit and a date with its weekday. */
const wordPattern = /\[[^\s\]]+, [^\s\]]+\]\S*|[A-Z][a-z]{2} \d{4}-\d{2}-\d{2}\S*|\S+(?: (?:%|bp)\S*)?/g;

/** Chinese is broken between any two characters, but not before a mark that closes nor after one that opens. */
const unitPattern =
  /[（《“]*(?:\p{Script=Han}|[^\p{Script=Han}，。；：、？！（）《》“”]+)?[，。；：、？！）》”]*/gu;

/** The words of a span, each in its style. */
function wordsOf(span: Span): Word[] {
  const words = plain(textOf(span)).match(wordPattern) ?? [];
  return words.flatMap((word) =>
    (word.match(unitPattern) ?? [])
      .filter((unit) => unit !== '')
      .map((unit, i) => ({ span: withText(span, unit), isSpaced: i === 0 })),
  );
}

/** A space between two words, but not beside a mark that is wide enough without it. */
function gapBetween(last: Word, word: Word): '' | ' ' {
  if (!word.isSpaced) return '';
  return /[，。；：、？！）》]$/.test(textOf(last.span)) || /^[（《]/.test(textOf(word.span)) ? '' : ' ';
}

/** Words with their spaces between them, neighbours of one style painted at once. */
function joined(words: readonly Word[], options: TerminalOptions): string {
  let row = '';
  let run = words[0]!.span;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const gap = gapBetween(words[i - 1]!, word);
    if (styleOf(run) === styleOf(word.span)) run = withText(run, `${textOf(run)}${gap}${textOf(word.span)}`);
    else {
      row += `${painted(run, options)}${gap}`;
      run = word.span;
    }
  }
  return `${row}${painted(run, options)}`;
}

function styleOf(span: Span): Style | undefined {
  return typeof span === 'string' ? undefined : span.style;
}

function painted(span: Span, { color }: TerminalOptions): string {
  const text = printable(textOf(span));
  return typeof span === 'string' || !color ? text : `\u001b[${codes[span.style]}m${text}\u001b[0m`;
}

/** The text of a span, as it was given. */
export function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

/** Another text in the style of a span. */
export function withText(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { ...span, text };
}
