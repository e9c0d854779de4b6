import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/io/pdf/browser.ts';
import { printed, withoutDates } from '../../../src/io/pdf/print.ts';

test('the dates of a PDF are taken out, no byte more or less', () => {
  const pdf = Buffer.from(
    "/CreationDate (D:20260424104551+00'00')\n/ModDate (D:20260424104551+00'00') ÿ",
    'latin1',
  );
  const same = withoutDates(pdf);
  expect(same.length).toBe(pdf.length);
  expect(same.toString('latin1')).toBe(
    "/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00') ÿ",
  );
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
