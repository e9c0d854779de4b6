import { expect, test } from 'vitest';
import { distinctNames, fileName } from '../../src/report/file-name.ts';

test('a name cannot leave its folder', () => {
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  expect(fileName('..\\x:y|z')).toBe('x-y-z');
  expect(fileName('中芯')).toBe('');
});

test('names are told apart where their parts become the same, on file systems that ignore case, too', () => {
  const nameOf = distinctNames();
  const long = 'x'.repeat(60);
  const parts = [['p', 'a/b'], ['p', 'A:b'], ['p', '中芯', 'a b'], [`${long}1`], [`${long}2`], ['p-a-b-2']];
  expect(parts.map(nameOf)).toEqual(['p-a-b', 'p-A-b-2', 'p-a-b-3', long, `${long}-2`, 'p-a-b-2-2']);
});
