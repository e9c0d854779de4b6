import { expect, test } from 'vitest';
import type { BasisId } from '../../../src/audit/bases/registry.ts';
import { type Held, verdictOf } from '../../../src/audit/claims/verdict.ts';

const held = (basis: BasisId, day: number, outcome: 'holds' | 'fails' | 'unknown' = 'holds'): Held => ({
  basis,
  day,
  supported: outcome === 'unknown' ? undefined : outcome === 'holds',
});
const verdict = (...all: Held[]) => verdictOf(all, 'close-to-close', (day) => `date ${day}`);

test('the headline basis on day 0 comes before everything', () => {
  expect(verdict(held('gap', 0), held('close-to-close', 0), held('close-to-close', -1))).toBe('supported');
});

test('the nearest day is named, the earlier of two as near', () => {
  expect(verdict(held('close-to-close', -1), held('close-to-close', 1), held('close-to-close', 2))).toBe(
    'supported on another day: date -1, 1 session earlier',
  );
  expect(verdict(held('close-to-close', 2), held('gap', 2))).toBe(
    'supported on another day: date 2, 2 sessions later',
  );
});

test('another basis of the same day comes before another day, and the headline basis is told beside', () => {
  expect(verdict(held('gap', 0), held('close-to-close', 0, 'fails'))).toBe(
    'supported on another basis: open over the previous close',
  );
  expect(verdict(held('gap', 0), held('close-to-close', -1))).toBe(
    'supported on another basis: open over the previous close; and on another day: date -1, 1 session earlier',
  );
  expect(verdict(held('gap', 1))).toBe(
    'supported on another day and basis: date 1, 1 session later, open over the previous close',
  );
});

test('a swing that falls is the low over the high', () => {
  const fall = (basis: BasisId) => verdictOf([held(basis, 0)], 'close-to-close', String, -1);
  expect(fall('intraday-range')).toBe('supported on another basis: low over the high');
  expect(fall('gap')).toBe('supported on another basis: open over the previous close');
  expect(verdict(held('intraday-range', 0))).toBe('supported on another basis: high over the low');
});

test('what is not borne out is told apart from what is not known', () => {
  expect(verdict(held('close-to-close', 0, 'fails'))).toBe('not supported');
  expect(verdict(held('close-to-close', 0, 'unknown'), held('close-to-close', 1, 'fails'))).toBe(
    'not supported where a move is known; day 0 has none',
  );
  expect(verdict(held('close-to-close', 0, 'unknown'))).toMatch(/^cannot be checked/);
});
