import { expect, test } from 'vitest';
import { nearlyDate, WRITTEN_ISO } from '../../src/events/nearly-date.ts';

test('a date of the form there is none of in the calendar is told as that', () => {
  for (const text of ['2025-02-30', '2025-13-01', '2025-00-10'])
    expect(nearlyDate(text)).toEqual({
      legal: 'be a day of the calendar',
      remedy: 'there is no such date: write the day that is meant',
    });
});

test.each([
  ['03/03/2025', 'write 2025-03-03'],
  ['24.4.2025', 'write 2025-04-24'],
  ['03/04/2025', 'write 2025-04-03 or 2025-03-04'],
  ['2025/3/4', 'write 2025-03-04'],
  ['20250304', 'write 2025-03-04'],
  ['2025-3-4', 'write 2025-03-04'],
  ['32/13/2025', 'there is no such date'],
])('%s is a date in another form: %s', (text, remedy) => {
  expect(nearlyDate(text)).toEqual({ legal: WRITTEN_ISO, remedy });
});

test('what is no date is neither', () => {
  for (const text of ['soon', '', '2025', '1/2', '3 March 2025']) expect(nearlyDate(text)).toBeUndefined();
});
