import { expect, test } from 'vitest';
import { reactionScan } from '../../../src/study/settings/reaction-scan.ts';

test('five sessions to either side are scanned, unless the study says otherwise', () => {
  expect(reactionScan.parse({})).toEqual({ reach: 5 });
});

test('a reach of nothing, or of half a session, is refused', () => {
  for (const reach of [0, -1, 1.5]) expect(reactionScan.safeParse({ reach }).success).toBe(false);
});
