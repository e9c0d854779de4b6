import { expect, test } from 'vitest';
import * as faults from '../../src/io/csv-faults.ts';

test('a line too long is told otherwise than one too short', () => {
  expect(faults.unfit(3, 2).message).toBe(
    'a line must have 2 fields as the header has, got 3; quote a field that holds the delimiter',
  );
  expect(faults.unfit(1, 2).message).toMatch(/got 1; leave a field empty .* keep its delimiter$/);
});

test('a fault of a column names it, for the place', () => {
  expect(faults.repeatedColumn('A')).toMatchObject({ column: 'A', value: 'A' });
  expect(faults.reservedColumn()).toMatchObject({ column: '__proto__', code: 'reserved-column' });
});

test('text in another encoding is shown as it was decoded, and what to do', () => {
  expect(faults.notUtf8('Z\ufffdrich').message).toBe(
    'the text must be UTF-8, got "Z\ufffdrich"; save the file as UTF-8; spreadsheets call it CSV UTF-8',
  );
});

test('an open quote and one amid text are told apart', () => {
  expect(faults.malformed(true).message).toContain('got "a quote that never closes"');
  expect(faults.malformed(false).message).toContain('got "a quote amid its text"');
});
