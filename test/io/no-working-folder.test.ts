import { expect, test } from 'vitest';
import { noWorkingFolder } from '../../src/io/no-working-folder.ts';

const failing = (syscall: string) =>
  Object.assign(new Error(`ENOENT: ${syscall}`), { code: 'ENOENT', syscall });

test('that the folder one stands in is gone is a wrong question, not a defect', () => {
  expect(noWorkingFolder(failing('uv_cwd'))).toMatchObject({
    message:
      'the folder one stands in must be there, got "ENOENT"; it was removed or may not be entered: go to another',
    exitCode: 2,
  });
});

test('any other error is none of this', () => {
  for (const error of [failing('open'), new Error('a defect'), 'uv_cwd'])
    expect(noWorkingFolder(error)).toBeUndefined();
});
