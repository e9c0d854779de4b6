import { initials } from './initials.ts';
import type { Reference } from './reference.ts';

/** Publications as a BibTeX file, in UTF-8, which Biber and BibTeX of today read. */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n');
}

function entryOf({ key, authors, year, title, where, volume }: Reference): string {
  const isBook = volume === undefined;
  const fields = [
    ['author', authors.map((surname, i) => authorOf(surname, initials[key]?.[i])).join(' and ')],
    ['title', `{${title}}`],
    [isBook ? 'publisher' : 'journal', where],
    ...(isBook ? [] : [['volume', volume]]),
    ['year', year],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value!.replaceAll('&', '\\&')}}`);
  return `@${isBook ? 'book' : 'article'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** An author as BibTeX takes one apart: surname first; the surname alone where no more is known. */
function authorOf(surname: string, own: string | undefined): string {
  return own === undefined ? surname : `${surname}, ${own}`;
}
