import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWhole } from '../../src/io/read-whole.ts';
import { scratchFolder } from './scratch.ts';

const written = (content: string | Buffer) => join(scratchFolder({ x: content }), 'x');

test('reads text, however many bytes at once', async () => {
  const text = '中é\n'.repeat(100_000);
  expect(await readWhole(written(text), 1e6)).toBe(text);
  expect(await readWhole(written('\ufeffa'), 4)).toBe('a');
  expect(await readWhole(written(''), 0)).toBe('');
});

test('refuses more than it may hold, and stops reading there', async () => {
  expect(await readWhole(written('abc'), 3)).toBe('abc');
  await expect(readWhole(written('abcd'), 3)).rejects.toThrow(
    /x: the file must have at most 3 bytes, got "a larger one"$/,
  );
  await expect(readWhole('/dev/zero', 1 << 20)).rejects.toThrow('the file must have at most 1048576 bytes');
});

test('refuses what is no UTF-8', async () => {
  await expect(readWhole(written(Buffer.of(0xd6, 0xd0)), 10)).rejects.toThrow(
    /the file must be UTF-8, got "other bytes"; save it as UTF-8$/,
  );
});

test('leaves errors of the file system as they are', async () => {
  await expect(readWhole(join(written(''), 'x'), 10)).rejects.toMatchObject({ code: 'ENOTDIR' });
});
