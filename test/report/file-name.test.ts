import { expect, test } from 'vitest';
import { fileName } from '../../src/report/file-name.ts';

test('a name cannot leave its folder', () => {
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  expect(fileName('..\\x:y|z')).toBe('x-y-z');
  expect(fileName('中芯')).toBe('');
});
