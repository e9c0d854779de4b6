import { expect, test } from 'vitest';
import { withFileNames } from '../../src/study/file-names.ts';

const finding = { severity: 'note', code: 'made-up', message: 'so it is' } as const;

test('files that were read are called by their names, others stay', () => {
  const names = { '/home/me/prices/A.csv': 'prices/A.csv' };
  const files = (...all: (string | undefined)[]) =>
    withFileNames(
      all.map((file) => (file === undefined ? finding : { ...finding, file })),
      names,
    ).map(({ file }) => file);
  expect(files('/home/me/prices/A.csv', 'constructor', undefined)).toEqual([
    'prices/A.csv',
    'constructor',
    undefined,
  ]);
});

test('without names all stay', () => {
  expect(withFileNames([{ ...finding, file: 'A.csv' }])).toEqual([{ ...finding, file: 'A.csv' }]);
});
