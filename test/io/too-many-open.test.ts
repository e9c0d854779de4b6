import { expect, test } from 'vitest';
import { tooManyOpen } from '../../src/io/too-many-open.ts';
import { unreadable } from '../../src/io/unreadable.ts';
import { cannotWrite, unwritable } from '../../src/io/unwritable.ts';

const failing = (code: string) => Object.assign(new Error(`${code}: open 'a'`), { code, syscall: 'open' });

test.each([
  ['EMFILE', 'too many files are open in this program; raise ulimit -n'],
  ['ENFILE', 'too many files are open on this machine; end other programs, or raise fs.file-max'],
])(
  'that no more files can be opened is told as such, and no file or folder is blamed: %s',
  (code, remedy) => {
    const message = `the system must let one more file be opened, got "${code}"; ${remedy}`;
    const error = failing(code);
    expect(tooManyOpen(error)).toMatchObject({ message, exitCode: 2 });
    expect(cannotWrite('results', error).message).toBe(message);
    expect(unwritable('results', error)).toMatchObject({ message });
    expect(() => unreadable(error)).toThrow(message);
  },
);

test('any other error is none of these', () => {
  for (const error of [failing('ENOENT'), new Error('a defect'), 'EMFILE'])
    expect(tooManyOpen(error)).toBeUndefined();
});
