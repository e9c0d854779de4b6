import { expect, test } from 'vitest';
import { mayNotRead } from '../../src/io/may-not-read.ts';

test('what is there and may not be read is told from what is not there', () => {
  const codes = ['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'];
  const errors = codes.map((code) => Object.assign(new Error(code), { code }));
  expect([...errors, new Error('none'), 'EACCES'].map(mayNotRead)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
