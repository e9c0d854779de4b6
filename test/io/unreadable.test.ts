import { expect, test } from 'vitest';
import { unreadable } from '../../src/io/unreadable.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

test('what the file system says is said in words', () => {
  expect(unreadable(failure('ENOENT'))).toBe(
    'the file must exist, got nothing; check the spelling of its path',
  );
  expect(unreadable(failure('EISDIR'))).toBe(
    'the path must name a file, got "a directory"; for every CSV file in it, end the path in /*.csv',
  );
  expect(unreadable(failure('EACCES'))).toBe('the file must be open to reading, got "no permission"');
});
test('any other error is thrown on', () => {
  const defect = new TypeError('defect');
  expect(() => unreadable(defect)).toThrow(defect);
});
