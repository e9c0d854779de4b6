import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandGlobs, wouldName } from '../../src/io/glob.ts';
import { scratchFolder } from './scratch.ts';
import { canBeUnprivileged, unprivileged } from './unprivileged.ts';

const hasPipes = spawnSync('mkfifo', ['--version']).status === 0;

const names = [
  'b.csv',
  'a.csv',
  'Z.csv',
  'notes.txt',
  '.hidden.csv',
  'hk/0981.HK.csv',
  'hk/old/1347.HK.csv',
  'us/NVDA.csv',
  'odd/{x}.csv',
];
const folder = scratchFolder(Object.fromEntries(names.map((name) => [name, ''])));
const expand = async (...patterns: string[]) =>
  (await expandGlobs(patterns, folder)).files.map((file) => relative(folder, file));

describe('expandGlobs', () => {
  test('a star stands for any part of a name, in an order that no locale changes', async () => {
    expect(await expand('*.csv')).toEqual(['Z.csv', 'a.csv', 'b.csv']);
  });
  test('a question mark stands for one character', async () => {
    expect(await expand('?.csv')).toEqual(['Z.csv', 'a.csv', 'b.csv']);
    expect(await expand('??.csv')).toEqual([]);
  });
  test('a dot in a pattern is a dot', async () => expect(await expand('*acsv')).toEqual([]));
  test('two stars stand for any folders, none included', async () => {
    expect(await expand('**/*.csv')).toEqual([
      'Z.csv',
      'a.csv',
      'b.csv',
      'hk/0981.HK.csv',
      'hk/old/1347.HK.csv',
      'odd/{x}.csv',
      'us/NVDA.csv',
    ]);
    expect(await expand('hk/**')).toEqual(['hk/0981.HK.csv', 'hk/old/1347.HK.csv']);
  });
  test('stars that could be parted in many ways take no longer', async () => {
    const name = `${'a'.repeat(200)}.csv`;
    const own = scratchFolder({ [name]: '' });
    const found = async (pattern: string) => (await expandGlobs([pattern], own)).files.length;
    expect(await found(`${'*a'.repeat(30)}*b`)).toBe(0);
    expect(await found(`${'*a'.repeat(30)}*.c?v`)).toBe(1);
    expect(await found(`${'**/'.repeat(200)}*.csv`)).toBe(1);
  });
  test('what is called as a file and is none is told, folders excepted', async () => {
    const own = scratchFolder({ 'a.csv': '', 'c.csv/d.txt': '', 'sub/e.csv': '' });
    symlinkSync('nowhere', join(own, 'broken.csv'));
    symlinkSync('circle.csv', join(own, 'circle.csv'));
    symlinkSync('a.csv', join(own, 'link.csv'));
    if (hasPipes) spawnSync('mkfifo', [join(own, 'sub/pipe.csv')]);
    const { files, passedOver, findings } = await expandGlobs(['**/*.csv', '*.csv', '*/none.csv'], own);
    const plain = (paths: readonly string[]) => paths.map((path) => relative(own, path));
    expect(plain(files)).toEqual(['a.csv', 'link.csv', 'sub/e.csv']);
    const others = ['broken.csv', 'circle.csv', ...(hasPipes ? ['sub/pipe.csv'] : [])];
    expect(plain(passedOver)).toEqual(others);
    expect(findings).toHaveLength(1); // nothing is called none.csv
  });
  test('links are followed where they are named, and not by two stars, so that a circle ends', async () => {
    const own = scratchFolder({ 'sub/a.csv': '' });
    symlinkSync(own, join(own, 'circle'));
    symlinkSync('nowhere', join(own, 'broken.csv'));
    const found = async (pattern: string) =>
      (await expandGlobs([pattern], own)).files.map((file) => relative(own, file));
    expect(await found('**/*.csv')).toEqual(['sub/a.csv']);
    expect(await found('*/sub/*.csv')).toEqual(['circle/sub/a.csv']);
    expect(await found('*.csv')).toEqual([]);
  });
  test.runIf(canBeUnprivileged).each([
    ['may not be listed', 0o000, '**/*.csv'],
    ['may not be listed, where one file of it is named', 0o000, '*/a.csv'],
    ['may be listed, and not entered', 0o400, '*/*.csv'],
  ])('a folder that %s is told, and not passed over', async (_, mode, pattern) => {
    const own = scratchFolder({ 'open/a.csv': '', 'closed/a.csv': '' });
    chmodSync(join(own, 'closed'), mode);
    const { files, closed, findings } = await unprivileged(own, () => expandGlobs([pattern], own));
    chmodSync(join(own, 'closed'), 0o700);
    expect(files).toEqual([join(own, 'open/a.csv')]);
    expect(closed).toEqual([join(own, 'closed')]);
    expect(findings).toEqual([]);
  });
  test('two dots go up, as the study says', async () => {
    expect(await expand('hk/../us/*.csv')).toEqual(['us/NVDA.csv']);
  });
  test('braces that stand for more than a thousand patterns are refused', async () => {
    const { files, findings } = await expandGlobs(['{a,b}'.repeat(40)], folder);
    expect(files).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'too-many-choices',
        message: expect.stringMatching(/^a pattern must stand for at most 1000 by its braces, got /),
      },
    ]);
  });
  test('braces stand for one or the other', async () => {
    expect(await expand('{hk,us}/*.csv')).toEqual(['hk/0981.HK.csv', 'us/NVDA.csv']);
    expect(await expand('{hk/{old/1347,0981}.HK,a}.csv')).toEqual([
      'a.csv',
      'hk/0981.HK.csv',
      'hk/old/1347.HK.csv',
    ]);
  });
  test('where nothing matches, letters count in small and capital form alike', async () => {
    expect(await expand('z.c*')).toEqual(['Z.csv']);
    expect(await expand('*.CSV')).toEqual(['Z.csv', 'a.csv', 'b.csv']);
    expect(await expand('h?/*.hk.CSV')).toEqual(['hk/0981.HK.csv']);
    const own = scratchFolder({ 'HSI.CSV': '', 'NVDA.csv': '' });
    const { files } = await expandGlobs(['*.csv'], own);
    expect(files.map((file) => relative(own, file))).toEqual(['NVDA.csv']);
  });
  test('hidden files must be named', async () => expect(await expand('.h*.csv')).toEqual(['.hidden.csv']));
  test('a folder is no file', async () => expect(await expand('h*')).toEqual([]));
  test('a file may be called like a pattern', async () =>
    expect(await expand('odd/{x}.csv')).toEqual(['odd/{x}.csv']));
  test('a path without pattern is taken as it stands, there or not', async () => {
    expect(await expand('none.csv', './a.csv', '../a.csv')).toEqual(['none.csv', 'a.csv', '../a.csv']);
  });
  test('an absolute pattern does not depend on the folder', async () => {
    const { files } = await expandGlobs([join(folder, '?.csv')], 'elsewhere');
    expect(files).toEqual(['Z', 'a', 'b'].map((name) => join(folder, `${name}.csv`)));
  });
  test('a file that two patterns match comes once, with the first', async () => {
    expect(await expand('b.csv', '*.csv')).toEqual(['b.csv', 'Z.csv', 'a.csv']);
  });
  test('an absolute one too', async () => {
    const { findings } = await expandGlobs(['/no-such-folder/*.csv'], folder);
    expect(findings.map(({ message }) => message)).toEqual([
      'a pattern must match at least one file, got "/no-such-folder/*.csv"; check its spelling',
    ]);
  });
  test('a pattern that matches nothing is an error, and every one is said', async () => {
    const { files, findings } = await expandGlobs(['no/*.csv', 'a.csv', '*.parquet'], folder);
    expect(files).toEqual([join(folder, 'a.csv')]);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', `a pattern must match at least one file, got "no/*.csv"; it is taken relative to ${folder}`],
      ['error', `a pattern must match at least one file, got "*.parquet"; it is taken relative to ${folder}`],
    ]);
  });
});

describe('wouldName', () => {
  test.each(['*.csv', '?.csv', '**/*.csv', 'hk/**', '{a,b}.csv', '{hk,us}/*', '.*', '**/old/*.csv'])(
    'says of each file whether %s names it',
    async (pattern) => {
      const named = await expand(pattern);
      for (const name of names)
        expect([name, wouldName(join(folder, pattern), join(folder, name))]).toEqual([
          name,
          named.includes(name),
        ]);
    },
  );

  test('says of a path without a pattern that it names none', () => {
    expect(wouldName('/data/a.csv', '/data/a.csv')).toBe(false);
  });
});
