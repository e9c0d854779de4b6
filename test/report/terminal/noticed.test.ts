import { expect, test } from 'vitest';
import type { Finding } from '../../../src/errors/finding.ts';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { qualityLines } from '../../../src/report/terminal/noticed.ts';
import { resultOf } from '../made-up.ts';

const shown = (lines: Parameters<typeof shownLines>[0]) =>
  shownLines(lines, { color: false, width: 200 }).trim();

const found = (...severities: ('note' | 'warning')[]) =>
  severities.map((severity): Finding => ({ severity, code: 'c', message: 'm' }));

test('what was not noticed is not counted', () => {
  const of = (...severities: ('note' | 'warning')[]) =>
    shown(qualityLines(resultOf({}, { findings: found(...severities) })));
  expect(of('warning')).toBe('Noticed: 1 warning (the table data_quality lists it)');
  expect(of('note')).toBe('Noticed: 1 note (the table data_quality lists it)');
  expect(of('note', 'note')).toBe('Noticed: 2 notes (the table data_quality lists them)');
  expect(of('warning', 'note')).toBe('Noticed: 1 warning and 1 note (the table data_quality lists them)');
  expect(of()).toBe('');
});

test('the table that lists what was noticed is named only where it is made', () => {
  const result = resultOf({}, { tables: ['tests'], findings: found('warning', 'warning') });
  expect(shown(qualityLines(result))).toBe('Noticed: 2 warnings');
});
