import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chapter } from './chapter.ts';
import { chapters } from './chapters/registry.ts';
import { guides } from './guides.ts';
import { measuredSizeOf } from './measured-sizes.ts';
import { registryPages } from './pages.ts';

const pages = new Map([...guides(), ...registryPages()].map(({ path, text }) => [path, text]));

describe('the documents made of the registries', () => {
  test.each(Object.entries<Chapter>(chapters))('tell every member of %s', (folder, { members }) => {
    expect(pages.get(`${folder}/index.md`)).toBeDefined();
    const untold = Object.entries(members).filter(
      ([id, { name }]) => !unescaped(pages.get(`${folder}/${id}.md`) ?? '').includes(`**${name}.**`),
    );
    expect(untold.map(([id]) => id)).toEqual([]);
  });

  test('give the formula of every test, as its docstring does, and its source', () => {
    const bmp = pages.get('tests/bmp-t.md');
    expect(bmp).toContain('Cross-sectional t of the standardised abnormal returns, t(n − 1)');
    expect(bmp).toContain('Boehmer, Musumeci & Poulsen (1991)');
    const bare = [...pages].filter(
      ([path, text]) => /^tests\/(?!index)/.test(path) && /\*\*\n\n- /.test(text),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('lead nowhere that is no document', () => {
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((\.[^)#]+)\)/g)]
        .map(([, link]) => posix.join(posix.dirname(path), link!))
        .filter((target) => !pages.has(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\(.)/g, '$1');
}

describe('the measured size of a test', () => {
  test('is told as the size table prints it', () => {
    expect(measuredSizeOf('bmp-t')).toMatch(/\| independence \| \[0,\u00a00\] \| 5\.5\u00a0% \|/);
    expect(measuredSizeOf('bmp-t')).toContain(
      'same-day clustering, ρ = 0.75 (n = 2, 5, 10, 30, 100): up to 92 %',
    );
  });

  test('is said to be unknown where it was not measured', () => {
    expect(measuredSizeOf('none')).toBe('It has not been measured.');
  });
});
