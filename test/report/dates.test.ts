import { expect, test } from 'vitest';
import { axisMonth, dateInWords, statedDate, yearOf } from '../../src/report/dates.ts';

test('a date is told by a pattern, or by its month and year, or its year alone', () => {
  expect(dateInWords('2026-04-26', 'EEEE d MMMM yyyy')).toBe('Sunday 26 April 2026');
  expect(axisMonth('2026-04-04')).toBe('Apr 2026');
  expect(yearOf('2026-04-04')).toBe('2026');
});

test('what is no date stays as it is', () => {
  expect([dateInWords('soon', 'd MMM'), axisMonth('')]).toEqual(['soon', '']);
});

test('the stated date is that of the clock of the exchange where the moment is known', () => {
  const instant = { announced_at: '2026-04-23T22:00:00Z', local_time: '2026-04-24T06:00:00+08:00' };
  expect(statedDate(instant)).toBe('2026-04-24');
  expect(statedDate({ announced_at: '2026-04-23 after-close XNYS', local_time: '' })).toBe('2026-04-23');
});
