import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSampleStudy } from '../../src/io/sample-study.ts';
import { eventstudy, temporaryFolder } from '../cli/command.ts';

describe('writeSampleStudy', () => {
  test('writes a study that runs at once', async () => {
    const folder = join(temporaryFolder(), 'mine');
    await writeSampleStudy(folder);
    const { code, out } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'results'),
    );
    expect(code).toBe(0);
    expect(out).toContain('Simulated prices');
    expect(existsSync(join(folder, 'results/report.html'))).toBe(true);
  });

  test('points editors at the schema of this package', async () => {
    const folder = join(temporaryFolder(), 'mine');
    await writeSampleStudy(folder);
    expect(readFileSync(join(folder, 'study.yaml'), 'utf8')).toMatch(/\$schema=.*dist\/study\.schema\.json/);
  });

  test('says how the copy is run and where its moves are listed, as the sample says it of itself', async () => {
    const folder = join(temporaryFolder(), 'mine');
    await writeSampleStudy(folder);
    const copy = readFileSync(join(folder, 'study.yaml'), 'utf8');
    expect(copy).toContain('Run it in this folder with `eventstudy run study.yaml`.');
    expect(copy).not.toContain('npm start');
    expect(copy).toContain('listed in datapackage.json, beside the study,');
    expect(copy).not.toContain('data/');
    const own = readFileSync(new URL('../../data/study.yaml', import.meta.url), 'utf8');
    expect(own).toContain('Run it from a clone with `npm start`.');
    expect(own).toContain('listed in datapackage.json, beside the study,');
  });

  test('touches no folder that holds something', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), '');
    await expect(writeSampleStudy(folder)).rejects.toThrow(/must be new or empty/);
    expect(existsSync(join(folder, 'study.yaml'))).toBe(false);
  });

  test('fills a folder that is empty, which one may stand in', async () => {
    const folder = temporaryFolder();
    const { ino } = statSync(folder);
    await writeSampleStudy(folder);
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(folder).toSorted()).toEqual([
      'datapackage.json',
      'events.csv',
      'simulated-prices',
      'study.yaml',
    ]);
  });

  test('says why a folder cannot be made', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'notes.txt');
    writeFileSync(file, '');
    await expect(writeSampleStudy(file)).rejects.toThrow(
      `the folder must be a folder that can be written, got "${file}"; it, or a part of its path, is a file; name another`,
    );
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});
