import type { Estimate, Panel, PaperRow, PaperTable } from '../../paper/paper-table.ts';
import type { Voice } from '../../voice.ts';
import { escaped } from './escape.ts';

/** A table for a paper: booktabs rules, decimals below each other, standard errors in brackets, notes below. */
export function paperTable(voice: Voice, table: PaperTable): string {
  const { id, title, stub, columns, panels, notes } = table;
  const spec = `l${columns.map((_, column) => columnSpec(panels, column)).join('')}`;
  const head = [escaped(stub), ...columns.map((header) => `{${escaped(header)}}`)].join(' & ');
  return `\\begin{table}[htbp]
\\centering
\\footnotesize
\\caption{${escaped(title)}}\\label{tab:${id}}
\\begin{tabular}{@{}${spec}@{}}
\\toprule
${head} \\\\
\\midrule
${panels.map((panel) => panelText(panel, columns.length)).join('\\addlinespace\n')}\\bottomrule
\\end{tabular}

\\parbox{\\linewidth}{\\smallskip\\footnotesize\\emph{${escaped(voice.say`Notes.`)}} ${escaped(notes)}}
\\end{table}`;
}

/** A column whose decimals stand below each other, as wide as its widest number, its brackets and its stars. */
function columnSpec(panels: readonly Panel[], column: number): string {
  const cells = panels.flatMap(({ rows }) => rows.map(({ cells: own }) => own[column]!));
  const numbers = cells.flatMap(({ value, error }) => [value, ...(error === undefined ? [] : [error])]);
  const sign = numbers.some((text) => text.startsWith('-')) ? '-' : '';
  const parts = numbers.map((text) => text.replace('-', '').split('.'));
  const whole = Math.max(1, ...parts.map(([integer = '']) => integer.length));
  const decimals = Math.max(0, ...parts.map(([, fraction = '']) => fraction.length));
  const stars = '*'.repeat(Math.max(0, ...cells.map((cell) => cell.stars.length)));
  const hasErrors = cells.some(({ error }) => error !== undefined);
  const space = [
    ...(hasErrors ? ['table-space-text-pre={(}'] : []),
    ...(stars === '' && !hasErrors ? [] : [`table-space-text-post={\\sym{${stars === '' ? ')' : stars}}}`]),
  ];
  return `S[${[`table-format=${sign}${whole}.${decimals}`, ...space].join(',')}]`;
}

function panelText({ title, rows }: Panel, columns: number): string {
  const heading =
    title === undefined ? '' : `\\multicolumn{${columns + 1}}{@{}l}{\\emph{${escaped(title)}}} \\\\\n`;
  return `${heading}${rows.map(rowText).join('')}`;
}

/** One line, and another for the standard errors where it has some; a long label is broken. */
function rowText({ label, detail = '', cells }: PaperRow): string {
  const named =
    label.length > 40
      ? `\\parbox[t]{0.35\\linewidth}{\\raggedright ${escaped(label)}\\strut}`
      : escaped(label);
  const line = [named, ...cells.map(estimateText)].join(' & ');
  const errors = [escaped(detail), ...cells.map(({ error }) => (error === undefined ? '' : `(${error})`))];
  return `${line} \\\\\n${errors.some((text) => text !== '') ? `${errors.join(' & ')} \\\\\n` : ''}`;
}

function estimateText({ value, stars }: Estimate): string {
  return stars === '' ? value : `${value}\\sym{${stars}}`;
}
