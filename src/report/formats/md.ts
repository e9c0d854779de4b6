import {
  type Block,
  cellText,
  type ReportDocument,
  type Section,
  type TableBlock,
} from '../document/block.ts';
import { proseText } from '../methods/prose.ts';
import { referenceLine } from '../methods/reference.ts';
import { plain } from '../plain.ts';
import type { ReportFormat } from '../report.ts';

/** The report as Markdown, its charts beside it as `figures/*.svg`. */
export const md: ReportFormat = {
  name: 'Markdown',
  fileName: 'report.md',
  render: markdownText,
};

function markdownText({ title, notice, summary, sections }: ReportDocument): string {
  const parts = [
    `# ${escaped(title)}`,
    ...(notice === undefined ? [] : [`> **${escaped(notice)}**`]),
    escaped(summary),
    ...sections.flatMap(sectionText),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, blocks }: Section): string[] {
  return [`## ${escaped(title)}`, ...blocks.flatMap(blockText)];
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escaped(block.text)];
    case 'heading':
      return [`### ${escaped(block.text)}`, `*${escaped(block.detail)}*`];
    case 'prose':
      return [`**${escaped(block.title)}.** ${escaped(block.sentences.map(proseText).join(' '))}`];
    case 'references':
      return [block.references.map((one) => `- ${escaped(referenceLine(one))}`).join('\n')];
    case 'list':
      return [block.items.map((item) => `- ${escaped(item)}`).join('\n')];
    case 'figures':
      return block.figures.map(({ name, alt }) => `![${escaped(alt)}](figures/${name}.svg)`);
    case 'panel':
      return [`### ${escaped(block.title)}`, ...block.blocks.flatMap(blockText)];
    case 'table':
      return tableText(block);
  }
}

function tableText({ caption, columns, rows, note }: TableBlock): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map(({ header }) => escaped(header))),
    line(columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => escaped(cellText(cell))))),
  ];
  return [`**${escaped(caption)}**`, table.join('\n'), ...(note === undefined ? [] : [escaped(note)])];
}

/**
 * Text that Markdown shall show as it is: nothing in it opens a tag, a link, an emphasis, a list or another cell. A
 * bare address is a link, too: GitHub may still find one of mail, as it looks for those once escapes are undone.
 * Before a digit a backslash shows: of a number that opens a list its point or bracket is escaped.
 *
 * @example
 * escaped('a|b'); // 'a\\|b'
 * escaped('https://a.b'); // 'https\\://a.b'
 */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]|~@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(?:#{1,6}|[-+])(?=\s|$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
