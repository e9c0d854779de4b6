import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFont } from '../../../src/io/png/font.ts';

test('the font is there while it is used, and gone afterwards, whatever happens', async () => {
  let lent: readonly string[] = [];
  await expect(
    withFont(async (paths) => {
      lent = paths;
      expect(paths.every((path) => existsSync(path))).toBe(true);
      throw new Error('broken off');
    }),
  ).rejects.toThrow('broken off');
  expect(lent.length).toBe(5);
  expect(lent.some((path) => existsSync(path))).toBe(false);
});
