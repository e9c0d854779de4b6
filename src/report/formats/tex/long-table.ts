import { displayWidth } from '../../display-width.ts';
import { cellText, type TableBlock } from '../../document/block.ts';
import { escaped } from './escape.ts';

/** Width of the text and of the space between two columns, in points. */
const TEXT_WIDTH = 453;
const BETWEEN = 6;
/** Letters of a cell beyond which it is broken rather than made wider. */
const WIDEST = 36;
const NARROWEST = 5;
/** Letters of a column that is given what it needs, and points a letter takes in \\scriptsize. */
const NARROW = 14;
const LETTER = 4.7;

/** A table of the report, without a number, over as many pages as it takes, its columns as wide as they need, together as wide as the text. */
export function longTable({ caption, columns, rows, note }: TableBlock): string {
  const texts = rows.map((row) => row.map(cellText));
  const shares = sharesOf(columns.map(({ header }, i) => [header, ...texts.map((row) => row[i]!)]));
  const spec = columns.map(({ isNumber = false }, i) => {
    const side = isNumber ? 'raggedleft' : 'raggedright';
    return `>{\\${side}\\arraybackslash}p{${shares[i]!.toFixed(4)}\\linewidth}`;
  });
  const line = (cells: readonly string[]) => `${cells.map(escaped).join(' & ')} \\\\\n`;
  return `\\paragraph*{${escaped(caption)}}
{\\scriptsize\\setlength{\\tabcolsep}{${BETWEEN / 2}pt}
\\begin{longtable}{@{}${spec.join('')}@{}}
\\toprule
${line(columns.map(({ header }) => header))}\\midrule
\\endhead
\\bottomrule
\\endfoot
${texts.map(line).join('')}\\end{longtable}\\addtocounter{table}{-1}
}${note === undefined ? '' : `\n\\noindent{\\footnotesize ${escaped(note)}}`}`;
}

/**
 * The share of the text's width each column takes, by its longest cell: narrow ones what they need, as long as that
 * leaves room, the others what is left.
 */
function sharesOf(columns: readonly (readonly string[])[]): number[] {
  const widths = columns.map((cells) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((text) => displayWidth(text)))),
  );
  const free = 1 - ((columns.length - 1) * BETWEEN) / TEXT_WIDTH;
  const needed = widths.map((width) => (width <= NARROW ? ((width + 1) * LETTER) / TEXT_WIDTH : 0));
  const [sum, rest] = [total(widths), free - total(needed)];
  const wide = total(widths.filter((width) => width > NARROW));
  if (wide === 0 || rest < free / 3) return widths.map((width) => (free * width) / sum);
  return widths.map((width, i) => (width <= NARROW ? needed[i]! : (rest * width) / wide));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
