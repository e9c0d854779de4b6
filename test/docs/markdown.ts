/** Plain text as Markdown that shows it as it is, in one line; addresses become links. */
export function plain(text: string): string {
  return text
    .split(/(https?:\/\/[^\s,;]+)/)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : part.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')))
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** A table of Markdown cells, its header first. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A document of the site: its title, the documents below it by path relative to it, and its text. */
export function document(title: string, text: string, children: readonly string[] = []): string {
  const below = children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ${child}`)];
  return ['---', `title: ${JSON.stringify(title)}`, ...below, '---', '', text, ''].join('\n');
}
