import { expect, test } from 'vitest';
import { type EpochDay, parseDay } from '../../src/time/day.ts';
import { dayInWords } from '../../src/time/day-words.ts';

test('a day in words is that day, whatever zone the machine is in', () => {
  const day = parseDay('2026-04-24') as EpochDay;
  expect(dayInWords(day, 'EEEE d MMMM yyyy')).toBe('Friday 24 April 2026');
  expect(dayInWords(day, 'EEE yyyy-MM-dd')).toBe('Fri 2026-04-24');
});
