import { expect, test } from 'vitest';
import { dateSensitivity } from '../../../src/study/settings/date-sensitivity.ts';

test('day 0 is moved by up to two sessions, unless the study says otherwise', () => {
  expect(dateSensitivity.parse({})).toEqual({ reach: 2 });
});

test('a reach of nothing, or of half a session, is refused', () => {
  for (const reach of [0, -1, 1.5]) expect(dateSensitivity.safeParse({ reach }).success).toBe(false);
});
