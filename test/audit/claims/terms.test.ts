import { describe, expect, test } from 'vitest';
import { type BasisId, bases } from '../../../src/audit/bases/registry.ts';
import type { ClaimBasis } from '../../../src/audit/basis.ts';
import { termsAt } from '../../../src/audit/claims/terms.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const terms = (text: string) => termsAt(tokensOf(text), 0);

test('nothing said is one session and no basis', () => {
  expect(terms('')).toEqual({ value: { horizon: 1, basis: undefined, isExtreme: false }, next: 0 });
});

describe.each(Object.entries<ClaimBasis>(bases))('the basis %s', (id, { words }) => {
  test('is asked for by its id and by its words', () => {
    for (const phrase of [id, id.replaceAll('-', ' '), ...words])
      expect(terms(phrase).value.basis).toBe(id as BasisId);
  });
});

test('horizon and basis stand in any order, each once', () => {
  const both = { horizon: 5, basis: 'close-to-close', isExtreme: false };
  expect(terms('over 5 sessions close to close').value).toEqual(both);
  expect(terms('close to close over five trading days').value).toEqual(both);
  expect(terms('over 5 sessions in 3 days')).toMatchObject({ value: { horizon: 5 }, next: 3 });
});

test('the words of a swing say which way it went; those of other bases do not', () => {
  expect(terms('peak to trough').value).toMatchObject({ basis: 'intraday-range', direction: -1 });
  expect(terms('from low to high').value).toMatchObject({ basis: 'intraday-range', direction: 1 });
  expect(terms('intraday range').value.direction).toBeUndefined();
  expect(terms('at its low').value.direction).toBeUndefined();
});

test('a horizon is a whole number of sessions, a year of them at most', () => {
  for (const text of [
    'over 0 days',
    'over 1.5 days',
    'over 251 days',
    'over days',
    'over 5',
    'over eleven days',
  ])
    expect(terms(text)).toMatchObject({ value: { horizon: 1 }, next: 0 });
  expect(terms('within the 250 sessions').next).toBe(0);
  expect(terms('in the 250 sessions').value.horizon).toBe(250);
});
