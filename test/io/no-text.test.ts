import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noText } from '../../src/io/no-text.ts';
import { readEventsFile } from '../../src/io/read-events.ts';
import { readFactors } from '../../src/io/read-factors.ts';
import { readPrices } from '../../src/io/read-prices.ts';
import { scratchFolder } from './scratch.ts';

const text = 'date,close\n2026-04-24,1\n';
const wide = Buffer.from(Uint32Array.from(`\ufeff${text}`, (letter) => letter.codePointAt(0)!).buffer);
const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('noText', () => {
  test.each([
    ['a file packed by gzip', 'unpack it', gzipSync(text)],
    ['a workbook or a zip archive', 'save the sheet as CSV', Buffer.from('PK\u0003\u0004...')],
    ['an old workbook', 'save the sheet as CSV', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['a Parquet file', 'end its name in .parquet', Buffer.from('PAR1...')],
    ['big-endian UTF-16', 'save the file as UTF-8', big],
    ['UTF-32', 'save the file as UTF-8', wide],
    ['UTF-32', 'save the file as UTF-8', Buffer.from(wide).swap32()],
    ['UTF-16 without a byte order mark', 'save the file as UTF-8', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a byte order mark', 'save the file as UTF-8', Buffer.from(text, 'utf16le').swap16()],
  ])('is told of %s, and what to do: %s', (what, remedy, bytes) => {
    expect(noText(bytes)?.message).toContain(`the file must be text, got "${what}"; ${remedy}`);
  });

  test('is silent of text, in UTF-16 with its mark too, and of nothing', () => {
    for (const bytes of [text, `\ufeff${text}`, '', 'PK,date', 'a\u0000b'])
      expect(noText(Buffer.from(bytes))).toBeUndefined();
    expect(noText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBeUndefined();
  });

  test('is what every reader says, and no byte of the file is shown', async () => {
    const folder = scratchFolder({ 'x.csv': gzipSync(text) });
    const file = join(folder, 'x.csv');
    const read = [await readPrices([file]), await readEventsFile(file), await readFactors([file])];
    for (const { findings } of read)
      expect(findings.map(({ message }) => message)).toEqual([
        'the file must be text, got "a file packed by gzip"; unpack it',
      ]);
  });
});
