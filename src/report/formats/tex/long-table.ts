import { displayWidth } from '../../display-width.ts';
import { cellText, type TableBlock } from '../../document/block.ts';
import { escaped } from './escape.ts';

/** Width of the text and of the space between two columns, in points. */
const TEXT_WIDTH = 453;
const BETWEEN = 6;
/** Letters of a cell beyond which it is broken rather than made wider. */
const WIDEST = 36;
const NARROWEST = 5;

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

/** The share of the text's width each column takes, by its longest cell. */
function sharesOf(columns: readonly (readonly string[])[]): number[] {
  const widths = columns.map((cells) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((text) => displayWidth(text)))),
  );
  const sum = widths.reduce((total, width) => total + width, 0);
  const free = 1 - ((columns.length - 1) * BETWEEN) / TEXT_WIDTH;
  return widths.map((width) => (free * width) / sum);
}
