import { expect, test } from 'vitest';
import { otherReadings, rules } from '../../src/events/rule.ts';

test('every rule has a name of its own that says which session it chooses, or that it chooses none', () => {
  expect(new Set(rules).size).toBe(rules.length);
  for (const rule of rules) expect(rule).toMatch(/session|close|excluded/);
});

test('every rule but the calendar’s end says how the sessions around day 0 might be meant', () => {
  for (const rule of rules) {
    const readings = otherReadings[rule];
    if (rule === 'beyond the calendar, no session') expect(readings).toBeUndefined();
    else for (const reading of [readings!.previous, readings!.next]) expect(reading).toMatch(/^(if|had) /);
  }
});
