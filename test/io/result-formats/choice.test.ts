import { expect, test } from 'vitest';
import { resultFormatsNamed, resultFormatsUnasked } from '../../../src/io/result-formats/choice.ts';

test('formats are chosen by id, each once', () => {
  expect(resultFormatsNamed(['tex', 'csv', 'tex'])).toEqual(['csv', 'tex']);
});

test('those that are not known are named at once, with the nearest', () => {
  expect(() => resultFormatsNamed(['htm', 'csv', 'doc', 'constructor'])).toThrow(
    /^a format must be known, got "htm"; did you mean "html"\? legal: csv, html, json, jsonl, md, parquet, pdf, png, tex, xlsx\na format must be known, got "doc";.*\na format must be known, got "constructor"; legal:/,
  );
});

test('unasked, every format is written whose package is there, but pictures and paper', () => {
  const { formats, left } = resultFormatsUnasked([]);
  expect(formats.filter((id) => id !== 'xlsx')).toEqual(['csv', 'html', 'json', 'md', 'tex']);
  expect(left).toEqual(
    formats.includes('xlsx') ? [] : ['xlsx is not written: npm install write-excel-file adds it'],
  );
});

test('a workbook of large tables is written only where it is asked for, and that is said', () => {
  const table = { name: 'events', length: 300_000, columns: { label: [] }, extra: {} };
  const { formats, left } = resultFormatsUnasked([table]);
  expect(formats).toEqual(['csv', 'html', 'json', 'md', 'tex']);
  expect(left).toEqual([
    expect.stringMatching(
      /^xlsx is not written: (the tables have 300000 cells; ask for it with --format|npm install)/,
    ),
  ]);
});

test('a format in the place of a list of them is told how a list is written', () => {
  expect(() => resultFormatsNamed('csv' as never)).toThrow(
    "the formats must be a list of ids, got \"csv\"; such as ['csv', 'html']",
  );
});
