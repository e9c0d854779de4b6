import { describe, expect, test } from 'vitest';
import type { SessionPrices } from '../../src/audit/basis.ts';
import { isUnreadable, readClaims } from '../../src/audit/claim.ts';
import { CLAIM_REACH, checkClaim } from '../../src/audit/claim-check.ts';

const missing = Number.NaN;

function pricesOf(...close: number[]): SessionPrices {
  const values = Float64Array.from(close);
  return { open: values, high: values, low: values, close: values };
}

function check(cell: string, prices: SessionPrices, dayZero: number) {
  const claims = readClaims(cell);
  if (isUnreadable(claims)) throw new Error(cell);
  return checkClaim(claims[0]!, prices, dayZero, (position) => `date ${position}`);
}

const verdict = (cell: string, prices: SessionPrices, dayZero = 3) => [
  ...new Set(check(cell, prices, dayZero).map((finding) => finding.verdict)),
];

/** +10 % on position 3, nothing else. */
const jump = pricesOf(100, 100, 100, 110, 110, 110, 110);

describe('a claim of +10 %', () => {
  test('is held against every session within reach of day 0', () => {
    const findings = check('+10%', jump, 3);
    expect(findings.map(({ day, supported }) => [day, supported])).toEqual([
      [-2, false],
      [-1, false],
      [0, true],
      [1, false],
      [2, false],
    ]);
    expect(findings).toHaveLength(2 * CLAIM_REACH + 1);
    expect(findings[2]!.observed).toBeCloseTo(0.1, 15);
    expect(findings[2]!.basis).toBe('close-to-close');
  });

  test('is supported on the session of the announcement', () => {
    expect(verdict('+10%', jump)).toEqual(['supported on the session of the announcement']);
  });

  test('is told the session it belongs to, where that is another one', () => {
    expect(verdict('+10%', jump, 4)).toEqual([
      'not supported on the session of the announcement, but 1 session earlier, on date 3',
    ]);
    expect(verdict('+10%', jump, 2)).toEqual([
      'not supported on the session of the announcement, but 1 session later, on date 3',
    ]);
    expect(verdict('+10%', jump, 5)).toEqual([
      'not supported on the session of the announcement, but 2 sessions earlier, on date 3',
    ]);
  });

  test('is told the nearest of several', () => {
    const twice = pricesOf(100, 110, 110, 110, 121, 121, 121);
    expect(verdict('+10%', twice)).toEqual([
      'not supported on the session of the announcement, but 1 session later, on date 4',
    ]);
  });

  test('that no session near bears out is not supported', () => {
    expect(verdict('+25%', jump)).toEqual(['not supported on any session within 2 of the announcement']);
    expect(verdict('-10%', jump)).toEqual(['not supported on any session within 2 of the announcement']);
  });

  test('is held against no session without a move: at either end, or where a price is missing', () => {
    expect(check('+10%', jump, 0).map(({ day }) => day)).toEqual([1, 2]);
    expect(check('+10%', jump, 6).map(({ day }) => day)).toEqual([-2, -1, 0]);
    expect(check('+10%', pricesOf(100, 100, 100, missing, 110, 110, 110), 3).map(({ day }) => day)).toEqual([
      -2, -1, 2,
    ]);
  });
});
