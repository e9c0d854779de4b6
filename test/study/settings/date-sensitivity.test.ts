import { expect, test } from 'vitest';
import { dateSensitivity } from '../../../src/study/settings/date-sensitivity.ts';

test('day 0 is moved by up to two sessions, unless the study says otherwise', () => {
  expect(dateSensitivity.parse({})).toEqual({ reach: 2 });
});

test('a reach of nothing, or of half a session, is refused', () => {
  for (const reach of [0, -1, 1.5]) expect(dateSensitivity.safeParse({ reach }).success).toBe(false);
});

test('it reaches no farther than a year of sessions', () => {
  expect(dateSensitivity.safeParse({ reach: 250 }).success).toBe(true);
  expect(dateSensitivity.safeParse({ reach: 251 }).success).toBe(false);
});
