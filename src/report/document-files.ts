import type { Block, ReportDocument } from './document/block.ts';
import type { Figure } from './figures.ts';
import { html, htmlPage } from './formats/html.ts';
import { markdownText, md } from './formats/md.ts';
import { standalone } from './svg.ts';

/** A file of a report, by its path. */
export interface DocumentFile {
  readonly path: string;
  readonly text: string;
}

/** A document as a page that stands alone, as Markdown, and the figures the Markdown shows. */
export function filesOf(document: ReportDocument): DocumentFile[] {
  const figures = document.sections.flatMap(({ blocks }) => blocks.flatMap(figuresIn));
  return [
    { path: html.fileName, text: htmlPage(document) },
    { path: md.fileName, text: markdownText(document) },
    ...figures.map(({ name, svg }) => ({ path: `figures/${name}.svg`, text: standalone(svg) })),
  ];
}

function figuresIn(block: Block): readonly Figure<string>[] {
  if (block.kind === 'figures') return block.figures;
  return block.kind === 'panel' ? block.blocks.flatMap(figuresIn) : [];
}
