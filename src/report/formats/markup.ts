import { unbroken } from '../numbers.ts';
import { plain } from '../plain.ts';

/** HTML that is known to be safe: made by {@link markup}, never from text. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Markup | readonly Part[] | undefined;

/**
 * A piece of HTML: whatever is put into it is escaped, unless it is a piece of HTML itself.
 *
 * @example
 * markup`<p>${'a < b'}</p>`.source; // '<p>a &lt; b</p>'
 */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(fixed.map((text, i) => (i === 0 ? text : `${sourceOf(parts[i - 1])}${text}`)).join(''));
}

/** HTML from elsewhere that is safe by its making: a style sheet of ours, a chart. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function sourceOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return escapeText(String(part));
}

/** A number stays on one line with its unit. */
function escapeText(text: string): string {
  return unbroken(plain(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
