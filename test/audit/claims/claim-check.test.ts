import { describe, expect, test } from 'vitest';
import type { SessionPrices } from '../../../src/audit/basis.ts';
import { CLAIM_REACH, checkClaim, headlineOf } from '../../../src/audit/claims/claim-check.ts';
import { claimIn } from './made-up.ts';

const missing = Number.NaN;
const unknown = new Float64Array(7).fill(missing);

/** Prices of which the close alone is known. */
function closesOf(...close: number[]): SessionPrices {
  return { open: unknown, high: unknown, low: unknown, close: Float64Array.from(close) };
}

const check = (cell: string, prices: SessionPrices, dayZero = 3) =>
  checkClaim(claimIn(cell), prices, dayZero, (position) =>
    position < 0 || position > 6 ? undefined : `date ${position}`,
  );
const on = (basis: string, cell: string, prices: SessionPrices, dayZero = 3) =>
  check(cell, prices, dayZero)
    .filter((finding) => finding.basis === basis)
    .map(({ day, supported }) => [day, supported]);
const verdict = (cell: string, prices: SessionPrices, dayZero = 3) => [
  ...new Set(check(cell, prices, dayZero).map((finding) => finding.verdict)),
];

/** +10 % on position 3, nothing else. */
const jump = closesOf(100, 100, 100, 110, 110, 110, 110);

describe('a claim of +10 %', () => {
  test('is held against every session within reach of day 0', () => {
    expect(on('close-to-close', '+10%', jump)).toEqual([
      [-2, false],
      [-1, false],
      [0, true],
      [1, false],
      [2, false],
    ]);
    expect(on('close-to-close', '+10%', jump)).toHaveLength(2 * CLAIM_REACH + 1);
    const day = check('+10%', jump).find((finding) => finding.day === 0)!;
    expect(day.observed).toBeCloseTo(0.1, 15);
    expect(day.difference).toBeCloseTo(0, 15);
    expect(day.fit).toBe('exact');
  });

  test('is held against every basis that has prices, and no other', () => {
    expect(new Set(check('+10%', jump).map(({ basis }) => basis))).toEqual(
      new Set(['close-to-close', 'since-previous-session']),
    );
    expect(on('since-previous-session', '+10%', jump)).toEqual([
      [-1, false],
      [0, true],
      [1, true],
      [2, false],
    ]);
  });

  test('is supported on its session, or told the session it belongs to', () => {
    expect(verdict('+10%', jump)).toEqual(['supported']);
    expect(verdict('+10%', jump, 2)).toEqual(['supported on another day: date 3, 1 session later']);
    expect(verdict('+10%', jump, 5)).toEqual([
      'supported on another day and basis: date 4, 1 session earlier, close over the close two sessions before; and on another day: date 3, 2 sessions earlier',
    ]);
    expect(verdict('+25%', jump)).toEqual(['not supported']);
    expect(verdict('-10%', jump)).toEqual(['not supported']);
  });

  test('keeps a session without a move as unknown, and has none beyond the calendar', () => {
    const gap = closesOf(100, 100, 100, missing, 110, 110, 110);
    expect(on('close-to-close', '+10%', gap)).toEqual([
      [-2, false],
      [-1, false],
      [0, undefined],
      [1, true], // since the last session traded
      [2, false],
    ]);
    expect(on('close-to-close', '+10%', jump, 0).map(([day]) => day)).toEqual([0, 1, 2]);
    expect(on('close-to-close', '+10%', jump, 6).map(([day]) => day)).toEqual([-2, -1, 0]);
  });

  test('that nothing is known about cannot be checked', () => {
    expect(verdict('+10%', closesOf(...unknown))).toEqual([
      'cannot be checked: no move is known on any session around it',
    ]);
  });
});

test('a claim over three sessions is held against the close of the third', () => {
  const slow = closesOf(100, 100, 100, 103, 106, 110, 110);
  expect(on('close-to-close', '+10% over 3 sessions', slow)).toEqual([
    [-2, false],
    [-1, false],
    [0, true],
    [1, false],
    [2, undefined],
  ]);
});

test('a claim with a basis is about that basis: “as much as” is the high, though the close agrees with less', () => {
  const flat = Float64Array.from([100, 100, 100, 100, 100, 100, 100]);
  const high = Float64Array.from([100, 100, 100, 110, 100, 100, 100]);
  const prices = { open: flat, high, low: flat, close: flat };
  expect(headlineOf(claimIn('as much as 10%'))).toBe('previous-close-to-high');
  expect(verdict('as much as 10%', prices)).toEqual(['supported']);
  expect(verdict('+10%', prices)).toEqual(['supported on another basis: high over the low']);
});

test('a fall from peak to trough is the low over the high', () => {
  const flat = new Float64Array(7).fill(95);
  const high = Float64Array.of(95, 95, 95, 100, 95, 95, 95);
  const low = Float64Array.of(95, 95, 95, 90, 95, 95, 95);
  const prices = { open: flat, high, low, close: flat };
  expect(verdict('fell 10% peak to trough', prices)).toEqual(['supported']);
  expect(verdict('fell 10%', prices)).toEqual(['supported on another basis: low over the high']);
  const [day] = check('fell 10% peak to trough', prices).filter(
    ({ basis, day: own }) => basis === 'intraday-range' && own === 0,
  );
  expect(day!.observed).toBe(90 / 100 - 1);
});

describe('where prices may be those of more shares than before', () => {
  const prices = { ...jump, unclear: [3] };

  test('no move across that session is known, and the claim about it cannot be checked', () => {
    expect(on('close-to-close', '+10%', prices).map(([, supported]) => supported)).toEqual([
      false,
      false,
      undefined,
      false,
      false,
    ]);
    expect(verdict('+10%', prices)).toEqual([
      'cannot be checked: on date 3 adj_close parts from close by more than an ordinary dividend and less than a split, and the press may quote the move with it or without',
    ]);
  });

  test('a claim about another session can be', () => {
    expect(verdict('+10%', prices, 5)).toEqual(['not supported']);
    expect(verdict('+0%', prices, 4)).toEqual(['supported']);
  });

  test('nor can one whose sessions it lies among', () => {
    expect(verdict('+10% over 3 sessions', prices, 2)[0]).toMatch(/^cannot be checked: on date 3 /);
  });
});
