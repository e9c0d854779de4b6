import { expect, test } from 'vitest';
import { reactionScan } from '../../../src/study/settings/reaction-scan.ts';

test('five sessions to either side are scanned, unless the study says otherwise', () => {
  expect(reactionScan.parse({})).toEqual({ reach: 5 });
});

test('a reach of nothing, or of half a session, is refused', () => {
  for (const reach of [0, -1, 1.5]) expect(reactionScan.safeParse({ reach }).success).toBe(false);
});

test('it reaches no farther than a year of sessions', () => {
  expect(reactionScan.safeParse({ reach: 250 }).success).toBe(true);
  expect(reactionScan.safeParse({ reach: 251 }).success).toBe(false);
});
