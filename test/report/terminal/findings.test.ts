import { expect, test } from 'vitest';
import { findingsText } from '../../../src/report/terminal/findings.ts';

const options = { color: false, width: 100 };

test('findings are told with their place, the gravest first, and counted', () => {
  const text = findingsText(
    [
      { severity: 'note', code: 'n', message: 'descending rows' },
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
  expect(text).toBe(
    'error a.csv:3:close: close must be positive, got "abc"\nnote descending rows\n\n1 error, 0 warnings, 1 note',
  );
});

test('no findings are no lines but the count', () => {
  expect(findingsText([], options)).toBe('0 errors, 0 warnings, 0 notes');
});
