import { journals } from './journals.ts';

/** Where a method is published. */
export interface Reference {
  /** `brown-warner-1980`: letters, digits and hyphens, for BibTeX. */
  readonly key: string;
  /** Surnames. */
  readonly authors: readonly string[];
  readonly year: string;
  readonly title: string;
  /** The journal in full, or the publisher of a book. */
  readonly where: string;
  /** Volume of the journal; absent for a book. */
  readonly volume?: string;
}

const entry = /^(?<authors>[^(]+) \((?<year>\d{4})\), (?<title>.+), (?<where>[^,]+?)(?: (?<volume>\d+))?$/;

/**
 * The publications a registry names: `Authors (year), Title, Journal volume`, several separated by semicolons.
 *
 * @returns those that are written so; a reference in other words has none
 * @example
 * referencesIn('Brown & Warner (1980), Measuring security price performance, JFE 8')[0]?.key; // 'brown-warner-1980'
 */
export function referencesIn(text: string): Reference[] {
  return text.split(/; (?=[^;]*\(\d{4}\))/).flatMap((part) => {
    const found = entry.exec(part)?.groups;
    if (found === undefined) return [];
    const { authors = '', year = '', title = '', where = '', volume } = found;
    const names = authors.split(/, | & /);
    return [
      {
        key: keyOf(names, year),
        authors: names,
        year,
        title,
        where: Object.hasOwn(journals, where) ? journals[where]! : where,
        ...(volume === undefined ? {} : { volume }),
      },
    ];
  });
}

function keyOf(names: readonly string[], year: string): string {
  const plain = names.map((name) => name.normalize('NFD').replace(/[^A-Za-z]/g, ''));
  return [...plain, year].join('-').toLowerCase();
}

/**
 * The authors as a sentence names them: three and more are the first and others.
 *
 * @example
 * authorsSaid({ authors: ['Brown', 'Warner'] }); // 'Brown and Warner'
 */
export function authorsSaid({ authors }: Pick<Reference, 'authors'>): string {
  const [first = '', second] = authors;
  if (authors.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** A publication on one line, for a list of references. */
export function referenceLine({ authors, year, title, where, volume }: Reference): string {
  const names = authors.length < 2 ? authors[0] : `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}`;
  return `${names} (${year}). ${title}. ${where}${volume === undefined ? '' : ` ${volume}`}.`;
}
