import { displayWidth, truncated } from '../display-width.ts';
import { plain } from '../plain.ts';
import { type Line, type Span, textOf, withText } from './line.ts';

/** Columns of a cell beyond which it is cut, so that one long name does not push all others off the screen. */
const WIDEST = 48;

/**
 * Rows with their cells below each other, two spaces between columns; a cell that others stand after is cut where it is
 * long.
 *
 * @param isNumber which columns are numbers, set right
 */
export function inColumns(
  indent: number,
  rows: readonly (readonly Span[])[],
  isNumber: readonly boolean[],
): Line[] {
  const clean = rows.map((row) =>
    row.map((cell, i) => {
      const text = plain(textOf(cell));
      return withText(cell, i === row.length - 1 ? text : truncated(text, WIDEST));
    }),
  );
  const widths = isNumber.map((_, i) =>
    Math.max(0, ...clean.map((row) => displayWidth(textOf(row[i] ?? '')))),
  );
  return clean.map((row) => ({
    indent,
    isRow: true,
    spans: row.map((cell, i) => {
      const isLast = i === row.length - 1;
      const width = isLast && !isNumber[i] ? 0 : widths[i]!; // nothing stands after it
      return padded(cell, width, isNumber[i]!, i > 0 ? '  ' : '');
    }),
  }));
}

/** Columns the widest row takes. */
export function widthOf(rows: readonly Line[]): number {
  return Math.max(
    0,
    ...rows.map(({ indent, spans }) => indent + displayWidth(spans.map(textOf).join('').trimEnd())),
  );
}

function padded(cell: Span, width: number, isNumber: boolean, before: string): Span {
  const text = textOf(cell);
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return withText(cell, before + (isNumber ? fill + text : text + fill));
}
