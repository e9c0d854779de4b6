import { expect, test } from 'vitest';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { qualityLines } from '../../../src/report/terminal/noticed.ts';
import { usualVoice } from '../../../src/report/voice.ts';

const shown = (lines: Parameters<typeof shownLines>[0]) =>
  shownLines(lines, { color: false, width: 200 }).trim();

test('what was not noticed is not counted', () => {
  const of = (...severities: ('note' | 'warning')[]) =>
    shown(
      qualityLines(
        usualVoice,
        severities.map((severity) => ({ severity, code: 'c', message: 'm' })),
      ),
    );
  expect(of('warning')).toBe('Noticed: 1 warning (data_quality.csv lists them)');
  expect(of('note', 'note')).toBe('Noticed: 2 notes (data_quality.csv lists them)');
  expect(of('warning', 'note')).toBe('Noticed: 1 warning and 1 note (data_quality.csv lists them)');
  expect(of()).toBe('');
});
