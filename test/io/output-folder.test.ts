import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '../../src/io/output-folder.ts';
import { temporaryFolder } from '../cli/command.ts';

/** Writes files of these texts. */
const write = (folder: string, files: Readonly<Record<string, string>>) =>
  writeFolder(folder, async (file) => {
    for (const [path, text] of Object.entries(files)) await file(path, [text]);
    return { version: '1' };
  });

describe('writeFolder', () => {
  test('writes every file, and a manifest with their hashes', async () => {
    const folder = join(temporaryFolder(), 'deep', 'results');
    await write(folder, { 'a.csv': 'one', 'figures/b.svg': 'two' });
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'figures', 'manifest.json']);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({
      version: '1',
      outputs: [
        { path: 'a.csv', sha256: sha256('one') },
        { path: 'figures/b.svg', sha256: sha256('two') },
      ],
    });
  });

  test('leaves nothing behind where writing fails half-way', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'results');
    const failing = writeFolder(folder, async (file) => {
      await file('a.csv', ['one']);
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect(readdirSync(parent)).toEqual([]);
  });

  test('leaves an earlier run whole where writing fails half-way', async () => {
    const folder = join(temporaryFolder(), 'results');
    await write(folder, { 'a.csv': 'one' });
    const failing = writeFolder(folder, async (file) => {
      await file('a.csv', ['two']);
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'manifest.json']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one');
  });

  test('removes what an earlier run wrote and this one does not, and nothing else', async () => {
    const folder = join(temporaryFolder(), 'results');
    await write(folder, { 'a.csv': 'one', 'b.csv': 'two' });
    writeFileSync(join(folder, 'mine.txt'), 'kept');
    await write(folder, { 'a.csv': 'three' });
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'manifest.json', 'mine.txt']);
  });

  test('removes nothing outside the folder, whatever a manifest found there lists', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'results');
    mkdirSync(folder);
    writeFileSync(join(parent, 'precious'), '');
    writeFileSync(join(folder, 'manifest.json'), '{ "outputs": [{ "path": "../precious" }] }');
    await write(folder, { 'a.csv': 'one' });
    expect(existsSync(join(parent, 'precious'))).toBe(true);
  });

  test('may be a link itself, and writes and removes nothing through a link within', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'real'));
    mkdirSync(join(parent, 'elsewhere'));
    symlinkSync('real', join(parent, 'results'));
    await write(join(parent, 'results'), { 'a.csv': 'one' });
    expect(readdirSync(join(parent, 'real')).toSorted()).toEqual(['a.csv', 'manifest.json']);
    symlinkSync('../elsewhere', join(parent, 'real/figures'));
    writeFileSync(join(parent, 'elsewhere/precious'), '');
    await expect(write(join(parent, 'results'), { 'figures/b.svg': 'two' })).rejects.toThrow(
      /^the output folder must hold all that is written, got ".*"; figures in it is a link that leads elsewhere; remove it, or name another with --out$/,
    );
    const listed = '{ "outputs": [{ "path": "figures/precious" }] }';
    writeFileSync(join(parent, 'real/manifest.json'), listed);
    await write(join(parent, 'results'), { 'a.csv': 'one' });
    expect(readdirSync(join(parent, 'elsewhere'))).toEqual(['precious']);
  });

  test('never writes over a file that was read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'events.csv'), 'mine');
    const writing = writeFolder(
      folder,
      async (file) => {
        await file('events.csv', ['ours']);
        return {};
      },
      { files: [join(folder, 'events.csv')], patterns: [] },
    );
    await expect(writing).rejects.toThrow(
      `the output folder must not hold the inputs of the study, got "${folder}"; events.csv would be written over; name another with --out`,
    );
    expect(readdirSync(folder)).toEqual(['events.csv']);
    expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toBe('mine');
  });

  test('writes nothing that the study would take for prices when it is run again', async () => {
    const folder = temporaryFolder();
    const writing = (pattern: string) =>
      writeFolder(
        join(folder, 'prices'),
        async (file) => {
          await file('tests.csv', ['ours']);
          return {};
        },
        { files: [], patterns: [join(folder, pattern)] },
      );
    for (const pattern of ['prices/*.csv', '**/*.csv'])
      await expect(writing(pattern)).rejects.toThrow(
        `the output folder must lie where the study does not look for prices, got "${join(folder, 'prices')}"; ${join(folder, pattern)} would take tests.csv for prices; name another with --out`,
      );
    expect(readdirSync(folder)).toEqual([]);
    await expect(writing('*.csv')).resolves.toHaveLength(1);
  });

  test.runIf(existsSync('/proc'))('says so where a file system takes no folders', async () => {
    await expect(write('/proc/eventstudy/results', { 'a.csv': 'one' })).rejects.toThrow(
      /^the output folder must be a folder that can be written, got "\/proc\/eventstudy\/results"; /,
    );
  });
});
