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
  const rows: Span[][] = [[]];
  let room = options.width - indent;
  for (const word of spans.flatMap(wordsOf)) {
    const size = displayWidth(textOf(word));
    const isFull = rows.at(-1)!.length > 0 && size + 1 > room;
    if (isFull) {
      rows.push([]);
      room = options.width - indent - 2;
    }
    // All but the first word of a row have a space before them.
    room -= rows.at(-1)!.length === 0 ? size : size + 1;
    rows.at(-1)!.push(word);
  }
  return rows.map((words, i) =>
    words.length === 0 ? '' : `${margin}${i === 0 ? '' : '  '}${joined(words, options)}`,
  );
}

/** A window of event days stays on one line, and so do a number with its unit and a date with its weekday. */
const wordPattern = /\[[^\s\]]+, [^\s\]]+\]\S*|[A-Z][a-z]{2} \d{4}-\d{2}-\d{2}\S*|\S+(?: (?:%|bp)\S*)?/g;

/** The words of a span, each in its style. */
function wordsOf(span: Span): Span[] {
  const words = plain(textOf(span)).match(wordPattern) ?? [];
  return typeof span === 'string' ? words : words.map((text) => ({ ...span, text }));
}

/** Words with spaces between them, neighbours of one style painted at once. */
function joined(words: readonly Span[], options: TerminalOptions): string {
  const runs: Span[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const isAlike = last !== undefined && styleOf(last) === styleOf(word);
    if (isAlike) runs.push(withText(runs.pop()!, `${textOf(last)} ${textOf(word)}`));
    else runs.push(word);
  }
  return runs.map((run) => painted(run, options)).join(' ');
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
