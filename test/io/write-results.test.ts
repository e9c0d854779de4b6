import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { resultFormatsUnasked } from '../../src/io/result-formats/choice.ts';
import { writeResults } from '../../src/io/write-results.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { schemas } from '../../src/table/schemas.ts';
import { temporaryFolder } from '../cli/command.ts';

// As a user writes it: findings name files so.
const sample = relative(process.cwd(), fileURLToPath(new URL('../../data/study.yaml', import.meta.url)));

/** Every file of a folder with its text. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

describe('writeResults', () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
    const read = await readStudy(sample);
    await writeResults(folder, runStudy(read.study), read);
    files = filesOf(folder);
    rmSync(folder, { recursive: true });
  });

  test('writes every table, the reports, their figures and a manifest', () => {
    const tables = Object.keys(schemas).map((name) => `${name}.csv`);
    const names = Object.keys(files).filter((name) => !name.startsWith('figures/'));
    expect(names.toSorted()).toEqual(
      [
        ...tables,
        ...['manifest.json', 'references.bib', 'report.html', 'report.md', 'report.tex', 'results.json'],
        ...(resultFormatsUnasked([]).formats.includes('xlsx') ? ['results.xlsx'] : []),
      ].toSorted(),
    );
    expect(Object.keys(files).filter((name) => name.startsWith('figures/')).length).toBeGreaterThan(9);
  });

  test('lists in the manifest the hash of every input and of every other file', () => {
    const manifest = JSON.parse(files['manifest.json']!) as {
      inputs: { path: string }[];
      outputs: { path: string }[];
      seed: number;
    };
    expect(manifest.inputs.map(({ path }) => path)).toContain('simulated-prices/0981.HK.csv');
    expect(manifest.outputs.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .toSorted(),
    );
    expect(manifest.seed).toBe(20260424);
    expect(Object.keys(manifest)).toEqual(['version', 'seed', 'study', 'inputs', 'outputs']);
  });

  test('has in the manifest the settings that were run, where a program changed those of the file', async () => {
    const read = await readStudy(sample);
    const ofRun = async (study: Study) => {
      const folder = temporaryFolder();
      await writeResults(folder, runStudy(study), read, ['json']);
      return JSON.parse(filesOf(folder)['manifest.json']!) as Record<string, unknown>;
    };
    const { study, settings } = await ofRun({ ...read.study, models: ['market-model', 'mean-adjusted'] });
    expect(study).toEqual(read.source);
    expect(settings).toMatchObject({ models: ['market-model', 'mean-adjusted'], returns: 'simple' });
    const { windows, notice, ...less } = read.study;
    expect((await ofRun(less)).settings).not.toHaveProperty('notice');
    expect(await ofRun({ ...read.study })).not.toHaveProperty('settings');
  });

  test('gives the same bytes when the same study is run again', async () => {
    const folder = temporaryFolder();
    const read = await readStudy(sample);
    await writeResults(folder, runStudy(read.study), read);
    expect(filesOf(folder)).toEqual(files);
  });

  test('writes what is asked for, and takes away what an earlier run wrote besides', async () => {
    const folder = temporaryFolder();
    const read = await readStudy(sample);
    const result = runStudy(read.study);
    await writeResults(folder, result, read, ['json', 'md']);
    expect(
      Object.keys(filesOf(folder))
        .filter((name) => !name.startsWith('figures/'))
        .toSorted(),
    ).toEqual(['manifest.json', 'report.md', 'results.json']);
    await writeResults(folder, result, read, ['json']);
    expect(Object.keys(filesOf(folder)).toSorted()).toEqual(['manifest.json', 'results.json']);
  });

  test('names in no file the machine it was made on', () => {
    for (const [name, text] of Object.entries(files)) expect(text.includes(process.cwd()), name).toBe(false);
  });
});

test('what was read is asked for where it is left out, and so is the result', async () => {
  const folder = join(temporaryFolder(), 'out');
  await expect(writeResults(folder, { tables: {} } as never, undefined as never)).rejects.toThrow(
    'what was read must be what readStudy or readStrategy gives, got nothing',
  );
  await expect(writeResults(folder, {} as never, await readStudy(sample))).rejects.toThrow(
    'the result must be what runStudy gives, got {}',
  );
});
