import { expect, test } from 'vitest';
import { cannotSay, cannotWrite, unwritable } from '../../src/io/unwritable.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
  code: 'ENOSPC',
  syscall: 'write',
});

test('an error of the file system is told in words', () => {
  expect(unwritable('results', full)).toMatchObject({
    message:
      'the output folder must be a folder that can be written, got "results"; the disk is full; name another with --out',
    exitCode: 2,
  });
  const odd = Object.assign(new Error(), { code: 'EIO', syscall: 'write' });
  expect(cannotWrite('results', odd).message).toContain('; EIO; name another');
});

test('any other error stays what it is', () => {
  const defect = new RangeError('a defect');
  expect(unwritable('results', defect)).toBe(defect);
});

test('what standard output does not take is told in words, too', () => {
  expect(cannotSay(full)).toBe(
    'standard output must take what is written to it, got "ENOSPC"; the disk is full; what was said may be cut short',
  );
});
