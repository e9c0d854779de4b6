import { expect, test } from 'vitest';
import { findingsText } from '../../../src/report/terminal/findings.ts';

const options = { color: false, width: 100 };

test('warnings and notes are told with their place, the gravest first; errors are counted only', () => {
  const text = findingsText(
    [
      { severity: 'note', code: 'n', message: 'descending rows' },
      { severity: 'warning', code: 'w', message: 'a large move', file: 'b.csv', line: 7 },
      {
        severity: 'error',
        code: 'e',
        message: 'close must be positive, got "abc"',
        file: 'a.csv',
        line: 3,
        column: 'close',
      },
    ],
    options,
  );
  expect(text).toBe('warning b.csv:7: a large move\nnote descending rows\n\n1 error, 1 warning, 1 note');
});

test('no findings are no lines but the count', () => {
  expect(findingsText([], options)).toBe('0 errors, 0 warnings, 0 notes');
});
