import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/io/pdf/browser.ts';
import { temporaryFolder } from '../../cli/command.ts';

/** A folder with one program. */
function folderWith(name: string): string {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return folder;
}

test('a browser is the one that is named, or none', async () => {
  const folder = folderWith('my-browser');
  const PATH = folderWith('chromium');
  const named = join(folder, 'my-browser');
  expect(await findBrowser({ CHROME_PATH: named, PATH })).toBe(named);
  expect(await findBrowser({ CHROME_PATH: join(folder, 'other'), PATH })).toBeUndefined();
});

test('unnamed it is looked for on the search path', async () => {
  const folder = folderWith('google-chrome');
  expect(await findBrowser({ PATH: `relative:${temporaryFolder()}:${folder}` })).toBe(
    join(folder, 'google-chrome'),
  );
});
