import { expect, test } from 'vitest';
import { resultFormatsNamed, resultFormatsThere } from '../../../src/io/result-formats/choice.ts';

test('formats are chosen by id, each once', () => {
  expect(resultFormatsNamed(['tex', 'csv', 'tex'])).toEqual(['csv', 'tex']);
});

test('those that are not known are named at once, with the nearest', () => {
  expect(() => resultFormatsNamed(['htm', 'csv', 'pdf', 'constructor'])).toThrow(
    /^a format must be known, got "htm"; did you mean "html"\? legal: csv, html, json, md, tex, xlsx\na format must be known, got "pdf";.*\na format must be known, got "constructor"; legal:/,
  );
});

test('every format is there, or lacks a package that is named', () => {
  const { there, lacking } = resultFormatsThere();
  expect([...there, ...lacking.map(({ id }) => id)].toSorted()).toEqual([
    'csv',
    'html',
    'json',
    'md',
    'tex',
    'xlsx',
  ]);
  for (const { id, needs } of lacking) expect([id, needs]).toEqual(['xlsx', 'write-excel-file/node']);
});
