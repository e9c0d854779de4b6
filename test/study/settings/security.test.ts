import { expect, test } from 'vitest';
import { securityOf } from '../../../src/study/settings/security.ts';
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
