import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withTemporary } from '../unfinished.ts';
import { fontOfWoff } from './woff.ts';

/** Noto Sans SC, of the SIL Open Font License: one family for Latin and Chinese, in the files its package is made of. */
export const FONT_PACKAGE = '@fontsource/noto-sans-sc';
export const FONT_FAMILY = 'Noto Sans SC';
const files = ['latin-400', 'latin-700', 'latin-ext-400', 'chinese-simplified-400', 'chinese-simplified-700'];

/**
 * Lends the font as files that are there while something is made with them: the rasteriser opens fonts by their paths,
 * and only unpacked.
 */
export async function withFont<T>(make: (paths: readonly string[]) => Promise<T>): Promise<T> {
  const { resolve } = createRequire(import.meta.url);
  const lend = async (folder: string) => {
    const unpack = async (name: string) => {
      const woff = await readFile(resolve(`${FONT_PACKAGE}/files/noto-sans-sc-${name}-normal.woff`));
      const path = join(folder, `${name}.ttf`);
      await writeFile(path, fontOfWoff(woff) ?? woff);
      return path;
    };
    return make(await Promise.all(files.map(unpack)));
  };
  return withTemporary(tmpdir(), 'eventstudy-font-', lend);
}
