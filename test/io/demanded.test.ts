import { expect, test } from 'vitest';
import { demandRead, demandResult } from '../../src/io/demanded.ts';

test('a result has tables, and says which function gives one where it is none', () => {
  expect(() => demandResult({ tables: {} }, 'runStudy')).not.toThrow();
  expect(() => demandResult({}, 'runStudy')).toThrow('the result must be what runStudy gives, got {}');
});

test('what was read has a study and the files it was read from', () => {
  expect(() => demandRead({ study: {}, inputs: [], files: [], patterns: [] })).not.toThrow();
  expect(() => demandRead(undefined)).toThrow(
    'what was read must be what readStudy or readStrategy gives, got nothing',
  );
});
