import { expect, test } from 'vitest';
import { expandGlobs } from '../../src/io/glob.ts';
import { unreadInFolders, wholeFolders } from '../../src/io/price-folders.ts';
import { scratchFolder } from './scratch.ts';

test('a folder stands for the price files right in it; files and patterns for themselves', async () => {
  const names = [
    'p/A.csv',
    'p/B.parquet',
    'p/C.tsv',
    'p/.D.csv',
    'p/README.txt',
    'p/q/E.csv',
    'F.csv',
    'p/G.CSV',
  ];
  const folder = scratchFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const filesOf = async (...paths: string[]) => {
    const { files } = await expandGlobs(await wholeFolders(paths, folder), folder);
    return files.map((file) => file.slice(folder.length + 1));
  };
  expect(await filesOf('p/')).toEqual(['p/A.csv', 'p/B.parquet', 'p/C.tsv', 'p/G.CSV']);
  expect(await filesOf('p', 'F.csv')).toEqual(['p/A.csv', 'p/B.parquet', 'p/C.tsv', 'p/G.CSV', 'F.csv']);
  expect(await wholeFolders(['p/*.csv', 'none'], folder)).toEqual(['p/*.csv', 'none']);
});

test('files of a folder that are not read are noted, the first five by name, and those of patterns are not', async () => {
  const other = ['a.txt', 'b.csv.gz', 'c.xlsx', 'd', 'e.md', 'f.md', '.hidden'];
  const folder = scratchFolder(
    Object.fromEntries(['A.csv', 'q/x.txt', ...other].map((name) => [`p/${name}`, ''])),
  );
  expect(await unreadInFolders(['none', 'p'], folder)).toEqual([
    {
      severity: 'note',
      code: 'unread-files',
      column: 'prices/1',
      message:
        'files of p not read, for they end in none of .csv, .tsv, .parquet: "a.txt", "b.csv.gz", "c.xlsx", "d", "e.md" and 1 more',
    },
  ]);
  expect(await unreadInFolders(['p/*.csv', 'p/q/none'], folder)).toEqual([]);
});
