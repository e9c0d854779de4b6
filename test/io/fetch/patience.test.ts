import { expect, test } from 'vitest';
import { backoff, retryAfter } from '../../../src/io/fetch/patience.ts';

test('each wait is twice the one before, give or take a half, and none is longer than a minute and a half', () => {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const middle = Math.min(1000 * 2 ** (attempt - 1), 60_000);
    for (let place = 0; place < 20; place++) {
      const wait = backoff(attempt, 1, place);
      expect(wait).toBeGreaterThanOrEqual(middle / 2);
      expect(wait).toBeLessThanOrEqual(middle * 1.5);
    }
  }
});

test('the jitter is the same for the same seed and differs between requests', () => {
  expect(backoff(2, 7, 3)).toBe(backoff(2, 7, 3));
  expect(new Set(Array.from({ length: 20 }, (_, place) => backoff(2, 7, place))).size).toBeGreaterThan(15);
});

test('Retry-After is seconds or a date, and nothing where it is neither', () => {
  const now = Date.parse('2026-04-24T00:00:00Z');
  expect(retryAfter('3', now)).toBe(3000);
  expect(retryAfter('Fri, 24 Apr 2026 00:00:10 GMT', now)).toBe(10_000);
  expect(retryAfter('Fri, 24 Apr 2026 00:00:00 GMT', now + 5000)).toBe(0);
  expect([retryAfter(null, now), retryAfter('soon', now)]).toEqual([undefined, undefined]);
});
