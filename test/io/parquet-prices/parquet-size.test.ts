import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parquetSize } from '../../../src/io/parquet-prices/parquet-size.ts';
import { scratchFolder } from '../scratch.ts';

test('a Parquet file begins and ends as one', async () => {
  const files = { whole: 'PAR1abcdPAR1', cut: 'PAR1abcd', other: 'date,close\n', short: 'PA', none: '' };
  const folder = scratchFolder(files);
  const sizes = Object.keys(files).map((name) => parquetSize(join(folder, name)));
  expect(await Promise.all(sizes)).toEqual([12, undefined, undefined, undefined, undefined]);
});

test('one that cannot be read is an error of the file system', async () => {
  const folder = scratchFolder({});
  await expect(parquetSize(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(parquetSize(folder)).rejects.toMatchObject({ code: 'EISDIR' });
});
