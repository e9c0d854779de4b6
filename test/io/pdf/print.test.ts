import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/io/pdf/browser.ts';
import { printed, withoutChance } from '../../../src/io/pdf/print.ts';

test('the dates of a PDF are taken out, no byte more or less', () => {
  const pdf = Buffer.from(
    "/CreationDate (D:20260424104551+00'00')\n/ModDate (D:20260424104551+00'00') ÿ",
    'latin1',
  );
  const same = withoutChance(pdf);
  expect(same.length).toBe(pdf.length);
  expect(same.toString('latin1')).toBe(
    "/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00') ÿ",
  );
});

test('the elements of a PDF are numbered anew, in their order', () => {
  const numbered = (from: number) =>
    Buffer.from(`/Names [(node0000${from}) 1 0 R (node0000${from + 7}) 2 0 R]\n/ID (node0000${from})`);
  expect(withoutChance(numbered(1193)).toString()).toBe(
    '/Names [(node00000000) 1 0 R (node00000001) 2 0 R]\n/ID (node00000000)',
  );
  expect(withoutChance(numbered(2041))).toEqual(withoutChance(numbered(1193)));
});

test('a program that does not print is named', async () => {
  await expect(printed('/bin/false', '<p>')).rejects.toThrow(
    /^\/bin\/false must print a page to write report\.pdf, got "Command failed: .*; name another Chromium in CHROME_PATH/,
  );
});

const browser = await findBrowser();

test.skipIf(browser === undefined)(
  'a page is printed, the same bytes each time',
  { timeout: 120_000 },
  async () => {
    const page = '<!doctype html><title>A page</title><p>SMIC';
    const pdf = await printed(browser!, page);
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await printed(browser!, page)).toEqual(pdf);
  },
);
