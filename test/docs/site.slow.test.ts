import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chapter } from './chapter.ts';
import { chapters } from './chapters/registry.ts';
import { guides } from './guides.ts';
import { publicNames } from './public-names.ts';
import { buildSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'eventstudy-site-'));
let warnings: readonly string[] = [];
/** The pages by path, and what stands on them. */
const pages = new Map<string, Page>();

interface Page {
  readonly links: readonly string[];
  /** What a browser loads with it: images, styles, programs. */
  readonly loaded: readonly string[];
  readonly text: string;
}

beforeAll(async () => {
  warnings = await buildSite(folder);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'));
    const addresses = (selector: string) =>
      [...document.querySelectorAll(selector)].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
    pages.set(path, {
      links: addresses('a[href]'),
      loaded: addresses('img[src], link[href], script[src]'),
      text: document.querySelector('.col-content')?.textContent.trim() ?? '',
    });
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the documentation', () => {
  test('is made without a warning', () => {
    expect(warnings).toEqual([]);
  });

  test('begins with the README', () => {
    expect(pages.get('index.html')!.text).toContain('npx eventstudy run study.yaml');
  });

  test.each(Object.values<Chapter>(chapters).map((chapter) => [chapter.title, chapter] as const))(
    'has a page for every member of %s, with its name and all that its entry says',
    (title, { members }) => {
      const page = (id: string) => pages.get(`documents/${title.replaceAll(' ', '_')}${id}.html`);
      expect(page('')?.text).toContain(title);
      for (const [id, { name, facts }] of Object.entries(members)) {
        const said = page(`.${id}`)?.text.replaceAll(/\s+/g, ' ');
        for (const text of [id, name, ...facts.map(([, fact]) => fact)])
          expect(said, `${title}: ${id}`).toContain(text.replaceAll(/\s+/g, ' '));
      }
    },
  );

  test('has a page for every guide', () => {
    const titles = guides().map(({ text }) => /^# (.*)$/m.exec(text)![1]!);
    const missing = titles.filter((title) => ![...pages.values()].some(({ text }) => text.startsWith(title)));
    expect(missing).toEqual([]);
    expect(titles).toContain('How often each test rejects a true null hypothesis');
  });

  test('has a page for every public name', () => {
    const told = [...pages.keys()].map((path) => path.replace(/^.*\//, ''));
    const missing = publicNames().filter(
      ({ from, name }) => !told.includes(`${from.replaceAll('/', '_')}.${name}.html`),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const broken = [...pages].flatMap(([path, { links, loaded }]) =>
      [...links, ...loaded]
        .filter((link) => !/^(https?:|#|data:|mailto:)/.test(link))
        .map((link) => decodeURI(link.replace(/[#?].*$/, '')))
        .filter((link) => !existsSync(join(folder, dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(pages.size);
  });

  test('has no page without text', () => {
    const empty = [...pages].filter(([path, { text }]) => path !== 'hierarchy.html' && text.length < 40);
    expect(empty.map(([path]) => path)).toEqual([]);
    expect(pages.size).toBeGreaterThan(200);
  });

  test('asks nothing of a network', () => {
    const asked = [...pages].flatMap(([path, { loaded }]) =>
      loaded.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${path}: ${address}`),
    );
    expect(asked).toEqual([]);
  });
});
