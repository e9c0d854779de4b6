import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/io/write-whole.ts';
import { scratchFolder } from './scratch.ts';

test('writers of one file at the same time leave one, whole', async () => {
  const folder = scratchFolder({});
  const each = Array.from({ length: 8 }, (_, i) => new Uint8Array(100_000).fill(i));
  await Promise.all(each.map((bytes) => writeWhole(join(folder, 'a'), bytes)));
  const left = readFileSync(join(folder, 'a'));
  expect(left).toHaveLength(100_000);
  expect(new Set(left).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a file that cannot be moved to its place leaves nothing', async () => {
  const folder = scratchFolder({});
  mkdirSync(join(folder, 'a'));
  await expect(writeWhole(join(folder, 'a'), Uint8Array.of(1))).rejects.toMatchObject({ code: 'EISDIR' });
  expect(readdirSync(folder)).toEqual(['a']);
});

test('files being written are gone where the process is told to end, and one listens for all of them', async () => {
  const folder = scratchFolder({});
  const listener = () => {};
  process.on('SIGHUP', listener);
  const before = process.listenerCount('SIGHUP');
  const bytes = new Uint8Array(50_000_000);
  const writing = ['a', 'b'].map((name) => writeWhole(join(folder, name), bytes));
  expect(process.listenerCount('SIGHUP')).toBe(before + 1);
  while (readdirSync(folder).length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  process.emit('SIGHUP', 'SIGHUP');
  expect(readdirSync(folder)).toEqual([]);
  const ends = await Promise.allSettled(writing);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(process.listenerCount('SIGHUP')).toBe(before);
  process.off('SIGHUP', listener);
});
