import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder, keptText, names, written } from './files.ts';
import { cellsIn, type Notebook, notebookOf, notebookText, outputsIn, textIn } from './notebook.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('there are four notebooks', () => {
  expect(names.map((name) => name.slice(0, 2))).toEqual(['01', '02', '03', '04']);
});

describe.each(names)('the notebook %s', (name) => {
  const kept = JSON.parse(keptText(name)) as Notebook;

  test('has the cells of its script, and is written as `npm run notebooks` writes it', () => {
    expect(cellsIn(kept)).toEqual(cellsIn(written(name)));
    expect(keptText(name)).toBe(notebookText(notebookOf(cellsIn(kept), outputsIn(kept))));
  });

  test('was run: every code cell after the imports shows something', () => {
    const [, ...outputs] = outputsIn(kept);
    expect(outputs.length).toBeGreaterThan(3);
    expect(outputs.filter((given) => given.length === 0)).toEqual([]);
  });

  test('shows what its script prints', { timeout: 120_000 }, () => {
    const script = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([script.stderr, script.status]).toEqual(['', 0]);
    expect(script.stdout).toBe(textIn(kept));
  });

  test('is small enough to be read in a browser', () => {
    expect(keptText(name).length).toBeLessThan(300_000);
  });
});
