import { expect, test } from 'vitest';
import { expandGlobs } from '../../src/io/glob.ts';
import { wholeFolders } from '../../src/io/price-folders.ts';
import { scratchFolder } from './scratch.ts';

test('a folder stands for the price files right in it; files and patterns for themselves', async () => {
  const names = ['p/A.csv', 'p/B.parquet', 'p/C.tsv', 'p/.D.csv', 'p/README.txt', 'p/q/E.csv', 'F.csv'];
  const folder = scratchFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const filesOf = async (...paths: string[]) => {
    const { files } = await expandGlobs(await wholeFolders(paths, folder), folder);
    return files.map((file) => file.slice(folder.length + 1));
  };
  expect(await filesOf('p/')).toEqual(['p/A.csv', 'p/B.parquet', 'p/C.tsv']);
  expect(await filesOf('p', 'F.csv')).toEqual(['p/A.csv', 'p/B.parquet', 'p/C.tsv', 'F.csv']);
  expect(await wholeFolders(['p/*.csv', 'none'], folder)).toEqual(['p/*.csv', 'none']);
});
