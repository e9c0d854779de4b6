import { describe, expect, test } from 'vitest';
import { DataError, hasErrors, isStudyError, QuestionError } from '../../src/errors/error.ts';
import type { Finding } from '../../src/errors/finding.ts';

const note: Finding = { severity: 'note', code: 'n', message: 'a note' };
const first: Finding = { severity: 'error', code: 'a', message: 'first', file: 'events.csv', line: 3 };
const second: Finding = { severity: 'error', code: 'b', message: 'second' };

describe('errors', () => {
  test('say every error on a line of its own, and no note', () => {
    expect(new DataError([first, note, second]).message).toBe('events.csv:3: first\nsecond');
  });

  test('keep all that was known, notes included', () => {
    expect(new QuestionError([note, first]).findings).toEqual([note, first]);
  });

  test('end the command with 1 for the data and 2 for the question', () => {
    expect(new DataError([first])).toMatchObject({ exitCode: 1, name: 'DataError' });
    expect(new QuestionError([first])).toMatchObject({ exitCode: 2, name: 'QuestionError' });
  });

  test('of the project are told from defects', () => {
    expect(isStudyError(new DataError([]))).toBe(true);
    expect(isStudyError(new QuestionError([]))).toBe(true);
    expect(isStudyError(new TypeError('x'))).toBe(false);
    expect(isStudyError({ exitCode: 1, findings: [] })).toBe(false);
  });

  test('stop a run where a finding is one; notes and warnings do not', () => {
    expect(hasErrors([note, first])).toBe(true);
    expect(hasErrors([note, { ...note, severity: 'warning' }])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});
