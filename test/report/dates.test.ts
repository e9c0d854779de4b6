import { expect, test } from 'vitest';
import { axisMonth, dateInWords, yearOf } from '../../src/report/dates.ts';

test('a date is told by a pattern, or by its month and year, or its year alone', () => {
  expect(dateInWords('2026-04-26', 'EEEE d MMMM yyyy')).toBe('Sunday 26 April 2026');
  expect(axisMonth('2026-04-04')).toBe('Apr 2026');
  expect(yearOf('2026-04-04')).toBe('2026');
});

test('what is no date stays as it is', () => {
  expect([dateInWords('soon', 'd MMM'), axisMonth('')]).toEqual(['soon', '']);
});
