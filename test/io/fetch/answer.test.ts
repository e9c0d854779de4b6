import { expect, test } from 'vitest';
import { notAsExpected, nothingBetween, textOf } from '../../../src/io/fetch/answer.ts';
import { consentPage } from './recorded.ts';

test('a byte order mark is no part of a text', () => {
  expect(textOf(Buffer.from('\uFEFFDate,Open'))).toBe('Date,Open');
});

test('a web page in place of data is called one', () => {
  const { reason } = notAsExpected(consentPage, 'Stooq', 'be a CSV');
  expect(reason).toMatch(
    /^the answer of Stooq must be a CSV, got "<!DOCTYPE html>.*; a web page came instead:/s,
  );
});

test('other answers show how they begin, cut to what a line holds', () => {
  const { reason } = notAsExpected(`{"chart":${'x'.repeat(200)}`, 'Yahoo', 'be a chart in JSON');
  expect(reason).toMatch(/got "\{"chart":x+…"; the answer may be cut short/);
});

test('days without prices are named', () => {
  expect(nothingBetween('Yahoo', '2026-04-25', '2026-04-26').reason).toBe(
    'the answer of Yahoo must have prices between 2026-04-25 and 2026-04-26, got nothing; the symbol may not have traded then; widen --from and --to',
  );
});
