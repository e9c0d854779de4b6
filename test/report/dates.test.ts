import { expect, test } from 'vitest';
import { axisDate, longDate, longTime, tableDate, yearOf } from '../../src/report/dates.ts';

test('a date is told with its weekday', () => {
  expect(longDate('2026-04-26')).toBe('Sunday 26 April 2026');
  expect(tableDate('2026-04-27')).toBe('Mon 2026-04-27');
  expect(axisDate('2026-04-04')).toBe('4 Apr');
  expect(yearOf('2026-04-04')).toBe('2026');
});

test('a local time is told with its offset', () => {
  expect(longTime('2026-04-24T10:45:51+08:00')).toBe(
    'Friday 24 April 2026 at 10:45:51 local time (UTC+08:00)',
  );
});

test('what is no date stays as it is', () => {
  expect([longDate('soon'), tableDate(''), axisDate(''), longTime('x')]).toEqual(['soon', '', '', 'x']);
});
