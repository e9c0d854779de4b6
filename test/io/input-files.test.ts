import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputFiles } from '../../src/io/input-files.ts';
import { unchanged } from '../../src/io/unchanged.ts';
import { scratchFolder } from './scratch.ts';

test('files are named by their paths from a folder and told by what they hold, whatever their length', async () => {
  const contents = { 'empty.csv': Buffer.alloc(0), 'prices/long.csv': randomBytes((1 << 21) + 1) };
  const folder = scratchFolder(contents);
  const found = await inputFiles(
    Object.keys(contents).map((name) => join(folder, name)),
    join(folder, 'studies'),
    unchanged(),
  );
  expect(found).toEqual(
    Object.entries(contents).map(([name, bytes]) => ({
      path: `../${name}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  );
});

test.skipIf(process.platform === 'win32')('a pipe has no hash: it can be read once', async () => {
  const folder = scratchFolder({});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await inputFiles([join(folder, 'pipe')], folder, unchanged())).toEqual([]);
});
