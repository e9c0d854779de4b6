import { expect, test } from 'vitest';
import { benchmarks, securityOf } from '../../../src/study/settings/security.ts';
import { exchanges } from '../../../src/time/registry.ts';

const security = securityOf(exchanges);

test('a security may say its name, exchange, currency, benchmark and issuer', () => {
  const said = { name: 'SMIC', exchange: 'XHKG', currency: 'HKD', benchmark: ['A', 'B'], issuer: 'SMIC' };
  expect(security.parse(said)).toEqual(said);
  expect(security.parse({})).toEqual({});
});

test('a currency of other than three capitals, an exchange not known, a peer named twice and an empty issuer are refused', () => {
  for (const wrong of [{ currency: 'hkd' }, { exchange: 'XXXX' }, { benchmark: ['A', 'A'] }, { issuer: '' }])
    expect(security.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});

test('further benchmarks are named once, peers in whatever order', () => {
  expect(benchmarks.safeParse(['A', ['A', 'B'], 'B']).success).toBe(true);
  expect(
    benchmarks.safeParse([
      ['A', 'B'],
      ['B', 'A'],
    ]).success,
  ).toBe(false);
  expect(benchmarks.safeParse(['A', ['A']]).success).toBe(false);
});
