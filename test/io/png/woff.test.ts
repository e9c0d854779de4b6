import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FONT_PACKAGE } from '../../../src/io/png/font.ts';
import { fontOfWoff } from '../../../src/io/png/woff.ts';

const file = `${FONT_PACKAGE}/files/noto-sans-sc-latin-400-normal.woff`;

/** The sum of a table's 32-bit words, as the TrueType specification counts it. */
function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

test('a font comes out whole: every table has the checksum its directory states, the head aside', () => {
  const woff = readFileSync(createRequire(import.meta.url).resolve(file));
  const font = fontOfWoff(woff)!;
  expect(font.length).toBe(woff.readUInt32BE(16)); // totalSfntSize
  const count = font.readUInt16BE(4);
  expect(count).toBeGreaterThan(8);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const [tag, sum, offset, length] = [
      font.toString('latin1', at, at + 4),
      ...[4, 8, 12].map((field) => font.readUInt32BE(at + field)),
    ] as [string, number, number, number];
    if (tag === 'head') continue; // its own checksum is left out of the sum
    expect(checksum(font.subarray(offset, offset + Math.ceil(length / 4) * 4)), tag).toBe(sum);
  }
});

test('what is no WOFF is none', () => {
  expect(fontOfWoff(Buffer.from('wOF2'.padEnd(60)))).toBeUndefined();
  expect(fontOfWoff(Buffer.alloc(3))).toBeUndefined();
});
