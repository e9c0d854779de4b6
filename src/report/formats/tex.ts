import type { Block, ReportDocument, Section } from '../document/block.ts';
import { bibtex } from '../methods/bibtex.ts';
import type { Sentence } from '../methods/prose.ts';
import { authorsSaid, type Reference, referenceLine } from '../methods/reference.ts';
import type { ReportFormat } from '../report.ts';
import type { Voice } from '../voice.ts';
import { escaped, escapedPart } from './tex/escape.ts';
import { longTable } from './tex/long-table.ts';
import { paperTable } from './tex/paper.ts';
import { preamble } from './tex/preamble.ts';

/**
 * The report as LaTeX that compiles as it is, with pdfLaTeX, XeLaTeX or LuaLaTeX: the finding, tables as journals print
 * them, then the tables of the other reports, and how it was done with its references. references.bib holds these, where
 * there are any, for a paper of one's own. Figures are named, not included: TeX does not read SVG.
 */
export const tex: ReportFormat = {
  name: 'LaTeX',
  fileName: 'report.tex',
  render: texText,
  companions({ sections }) {
    const cited = sections.flatMap(({ blocks }) => blocks.flatMap(referencesIn));
    return cited.length === 0 ? [] : [{ path: 'references.bib', text: bibtex(cited) }];
  },
};

function texText({ title, notice, summary, sections, papers, voice }: ReportDocument): string {
  const [finding, others] = [sections.filter(isFinding), sections.filter((one) => !isFinding(one))];
  const printed = papers.map((table) => paperTable(voice, table));
  const parts = [
    namesOf(voice),
    `\\begin{center}\n{\\Large\\bfseries ${escaped(title)}\\par}\\medskip\n${escaped(summary)}\n\\end{center}`,
    ...(notice === undefined
      ? []
      : [`\\noindent\\fbox{\\parbox{0.97\\linewidth}{\\bfseries ${escaped(notice)}}}`]),
    ...finding.flatMap(sectionText),
    ...(printed.length === 0
      ? []
      : [`\\section*{${escaped(voice.say`Tables for papers`)}}`, ...printed, '\\clearpage']),
    ...others.flatMap(sectionText),
  ];
  const body = parts.join('\n\n');
  return `${preamble(body)}\\begin{document}\n${body}\n\\end{document}\n`;
}

/** What TeX itself writes above tables and references, in the language of the report. */
function namesOf(voice: Voice): string {
  const names = { tablename: voice.say`Table`, refname: voice.say`References` };
  return Object.entries(names)
    .map(([command, name]) => `\\renewcommand{\\${command}}{${escaped(name)}}`)
    .join('\n');
}

function referencesIn(block: Block): readonly Reference[] {
  return block.kind === 'references' ? block.references : [];
}

function isFinding({ id }: Section): boolean {
  return id === 'finding';
}

function sectionText({ title, blocks }: Section): string[] {
  return [`\\section*{${escaped(title)}}`, ...blocks.flatMap(blockText)];
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escaped(block.text)];
    case 'prose':
      return [`\\paragraph*{${escaped(block.title)}.}\n${block.sentences.map(proseTex).join('\n')}`];
    case 'references':
      return [bibliography(block.references)];
    case 'heading':
      return [`\\subsection*{${escaped(block.text)}}`, `\\noindent\\emph{${escaped(block.detail)}}`];
    case 'list':
      return [listed(block.items.map(escaped))];
    case 'figures':
      return [
        listed(block.figures.map(({ name, alt }) => `${escaped(alt)} (${escaped(`figures/${name}.svg`)})`)),
      ];
    case 'panel':
      return [`\\subsection*{${escaped(block.title)}}`, ...block.blocks.flatMap(blockText)];
    case 'table':
      return [longTable(block)];
  }
}

function listed(items: readonly string[]): string {
  return `\\begin{itemize}\n${items.map((item) => `\\item ${item}\n`).join('')}\\end{itemize}`;
}

function proseTex(sentence: Sentence): string {
  return sentence
    .map((part) =>
      typeof part === 'string'
        ? escapedPart(part)
        : `~\\citep{${part.cited.map(({ key }) => key).join(',')}}`,
    )
    .join('');
}

/** The references themselves, so that the file compiles without another. */
function bibliography(references: readonly Reference[]): string {
  const items = references.map(
    (one) =>
      `\\bibitem[{${escaped(authorsSaid(one))}(${one.year})}]{${one.key}}\n${escaped(referenceLine(one))}\n`,
  );
  return `\\begin{thebibliography}{}\n${items.join('')}\\end{thebibliography}`;
}
