import { expect, test } from 'vitest';
import { observationsOf } from '../../../src/report/observations.ts';
import { excludedLines } from '../../../src/report/terminal/left-out.ts';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { usualVoice } from '../../../src/report/voice.ts';
import { resultOf } from '../made-up.ts';

const shown = (lines: Parameters<typeof shownLines>[0]) =>
  shownLines(lines, { color: false, width: 200 }).trim();

test('a symbol that may be a slip of another is told with that', () => {
  const row = { status: 'excluded', reason: 'unknown-security' };
  const events = [
    { ...row, observation: 'a:NVDAA', detail: 'no prices for NVDAA; did you mean "NVDA"?' },
    { ...row, observation: 'a:XYZ', detail: 'no prices for XYZ; legal: NVDA' },
  ];
  expect(shown(excludedLines(usualVoice, observationsOf(resultOf({ events }))))).toBe(
    'Excluded: 2, there are no prices for the security: a:NVDAA (did you mean "NVDA"?), a:XYZ',
  );
});
