import type { Block, Cell, ReportDocument, Section, TableBlock } from '../document/block.ts';
import { cellText } from '../document/block.ts';
import { proseText } from '../methods/prose.ts';
import { referenceLine } from '../methods/reference.ts';
import type { ReportFormat } from '../report.ts';
import { type Markup, markup, trusted } from './markup.ts';
import { contentSecurityPolicy, script } from './page-script/script.ts';
import { style } from './style.ts';

/**
 * One page that stands alone: nothing fetched, readable on a phone, in the dark, on paper and without its script, which
 * only shows values under the pointer, hides lines and enlarges charts.
 */
export const html: ReportFormat = {
  name: 'Web page',
  fileName: 'report.html',
  render: htmlPage,
};

function htmlPage({ title, notice, summary, sections, voice }: ReportDocument): string {
  const page = markup`<!doctype html>
<html lang="${voice.language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">${voice.say`Skip to the finding`}</a>
${notice === undefined ? undefined : markup`<div class="notice" role="note">${notice}</div>\n`}<header>
<h1>${title}</h1>
<p class="summary">${summary}</p>
<nav aria-label="${voice.say`Sections`}">${sections.map(({ id, title }) => markup`<a href="#${id}">${title}</a>`)}</nav>
</header>
<main id="main">
${sections.map(sectionMarkup)}</main>
<footer>${voice.say`Made by eventstudy. Fractions behind every figure are in the tables of the results.`}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.source;
}

function sectionMarkup({ id, title, blocks }: Section): Markup {
  return markup`<section id="${id}">
<h2>${title}</h2>
${blocks.map(blockMarkup)}</section>
`;
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${block.text}${block.onPage === undefined ? undefined : ` ${block.onPage}`}</p>\n`;
    case 'heading':
      return markup`<h3>${block.text}</h3>\n<p class="detail">${block.detail}</p>\n`;
    case 'prose':
      return markup`<p lang="en"><strong>${block.title}.</strong> ${block.sentences.map(proseText).join(' ')}</p>\n`;
    case 'references':
      return markup`<ul lang="en">\n${block.references.map((one) => markup`<li>${referenceLine(one)}</li>\n`)}</ul>\n`;
    case 'list':
      return markup`<ul>\n${block.items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
    case 'figures':
      // Charts are drawn by us with their text escaped; their alternative text is their aria-label.
      return markup`<div class="figures">\n${block.figures.map(({ svg }) => markup`<figure>${trusted(svg)}</figure>\n`)}</div>\n`;
    case 'panel':
      return markup`<section class="panel">\n<h3>${block.title}</h3>\n${block.blocks.map(blockMarkup)}</section>\n`;
    case 'table':
      return tableMarkup(block);
  }
}

function tableMarkup({ caption, columns, rows, note }: TableBlock): Markup {
  const classOf = (column: number, tone?: string) => {
    const { isNumber = false, isWhole = false } = columns[column] ?? {};
    const names = [
      ...(isNumber ? ['number'] : []),
      ...(isWhole ? ['whole'] : []),
      ...(tone === undefined ? [] : [tone]),
    ];
    return names.length === 0 ? undefined : markup` class="${names.join(' ')}"`;
  };
  const head = columns.map(({ header }, i) => markup`<th scope="col"${classOf(i)}>${header}</th>`);
  const body = rows.map((row) => markup`<tr>${row.map((cell, i) => cellMarkup(cell, i, classOf))}</tr>\n`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption><span>${caption}</span></caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
${note === undefined ? undefined : markup`<p class="note">${note}</p>\n`}</div>
`;
}

/** The first cell of a row is its header. */
function cellMarkup(
  cell: Cell,
  column: number,
  classOf: (column: number, tone?: string) => Markup | undefined,
): Markup {
  const named = classOf(column, typeof cell === 'string' ? undefined : cell.tone);
  return column === 0
    ? markup`<th scope="row"${named}>${cellText(cell)}</th>`
    : markup`<td${named}>${contentOf(cell)}</td>`;
}

/** The text of a cell; stars in a room of their own, so that digits stand below each other. */
function contentOf(cell: Cell): Markup | string {
  if (typeof cell === 'string' || cell.stars === undefined) return cellText(cell);
  return markup`${cell.text}<span class="stars">${cell.stars}</span>`;
}
