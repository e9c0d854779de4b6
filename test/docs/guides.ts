import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { document } from './markdown.ts';
import type { Page } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The front of the site, README.md, without the name that stands above it already. */
export function front(): string {
  return readFileSync(`${root}README.md`, 'utf8').replace(/^# .*\n/, '');
}

/** The guides, `notebooks/*.md`, titled by their heading. */
export function guides(): Page[] {
  const names = readdirSync(`${root}notebooks`).filter((name) => name.endsWith('.md'));
  return names.map((name) => guide(`notebooks/${name}`));
}

export function changelog(): Page {
  return guide('CHANGELOG.md');
}

function guide(path: string): Page {
  return { path, text: titled(readFileSync(root + path, 'utf8')) };
}

/** A Markdown file as a document: its first line, the heading, is its title. */
function titled(text: string): string {
  const [, title] = /^# (.*)\n/.exec(text) ?? [];
  if (title === undefined)
    throw new Error(`a guide must begin with a heading, got ${JSON.stringify(text.slice(0, 60))}`);
  return document(title, text);
}
