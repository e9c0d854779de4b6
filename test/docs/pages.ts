import type { Chapter, Member } from './chapter.ts';
import { chapters } from './chapters/registry.ts';
import { docstringsOf } from './docstrings.ts';
import { document, plain, table } from './markdown.ts';

/** A document of the site by its path among them. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The documents made of the registries: for every chapter its own, which names the documents of its members. */
export function registryPages(): Page[] {
  return Object.entries<Chapter>(chapters).flatMap(([folder, chapter]) => chapterPages(folder, chapter));
}

function chapterPages(folder: string, { title, introduction, registry, members }: Chapter): Page[] {
  const docstrings = registry === undefined ? {} : docstringsOf(...registry);
  const pages = Object.entries(members).map(([id, member]) => ({
    path: `${folder}/${id}.md`,
    text: document(id, memberText(id, member, docstrings[id] ?? '')),
  }));
  const listed = Object.entries(members).map(([id, { name }]) => [`[${plain(id)}](./${id}.md)`, plain(name)]);
  const list = listed.length === 0 ? [] : [table(['id', ''], listed)];
  const children = Object.keys(members).map((id) => `./${id}.md`);
  return [
    {
      path: `${folder}/index.md`,
      text: document(title, [`# ${title}`, introduction, ...list].join('\n\n'), children),
    },
    ...pages,
  ];
}

function memberText(id: string, { name, facts, sections = [] }: Member, docstring: string): string {
  const told = facts.map(([label, text]) => `- **${label}:** ${plain(text)}`);
  return [
    `# ${plain(id)}`,
    `**${plain(name)}.**`,
    ...(docstring === '' ? [] : [docstring]),
    ...(told.length === 0 ? [] : [told.join('\n')]),
    ...sections.map(([title, markdown]) => `## ${title}\n\n${markdown}`),
  ].join('\n\n');
}
