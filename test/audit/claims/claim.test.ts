import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceFrom, directionOf, figuresOf, fitOf, supports } from '../../../src/audit/claims/claim.ts';
import { claimIn } from './made-up.ts';

const infinity = Number.POSITIVE_INFINITY;
const fits = (cell: string, ...moves: number[]) => moves.map((move) => fitOf(claimIn(cell), move));

describe('an observed move supports', () => {
  test('a figure where it rounds to the digits claimed, both edges included', () => {
    for (const observed of [0.095, 0.1, 0.1049, 0.105])
      expect(supports(claimIn('+10%'), observed)).toBe(true);
    for (const observed of [0.0949, 0.1051, -0.1, 0]) expect(supports(claimIn('+10%'), observed)).toBe(false);
  });

  test('a figure exactly, or as rounding explains, or not', () => {
    expect(fits('+10%', 110 / 100 - 1, 0.1001, 0.0614)).toEqual(['exact', 'rounding', undefined]);
    expect(fits('about 10%', 0.091, 0.089)).toEqual(['rounding', undefined]);
  });

  test('a range inside it, and at its ends as rounding explains', () => {
    expect(fits('7-10%', 0.07, 0.08, 0.1, 0.065, 0.104, 0.064, 0.106)).toEqual([
      'range',
      'range',
      'range',
      'rounding',
      'rounding',
      undefined,
      undefined,
    ]);
    expect(fits('fell 7-10%', -0.08, 0.08)).toEqual(['range', undefined]);
  });

  test('“over” above its figure only: rounding up to it is not over it', () => {
    expect(fits('over 10%', 0.1006, 0.0997, 110 / 100 - 1, 0.5)).toEqual([
      'bound',
      undefined,
      undefined,
      'bound',
    ]);
    expect(fits('fell over 10%', -0.1006, 0.1006, -0.1)).toEqual(['bound', undefined, undefined]);
  });

  test('“at least” from its figure on, however the ratio of prices is rounded', () => {
    expect(fits('at least 10%', 110 / 100 - 1, 0.0999)).toEqual(['bound', undefined]);
  });

  test('“under” between nothing and its figure, on its own side', () => {
    expect(fits('rose less than 5%', 0.03, 0, 0.05, -0.01)).toEqual([
      'bound',
      undefined,
      undefined,
      undefined,
    ]);
    expect(fits('fell less than 5%', -0.03, 0.03)).toEqual(['bound', undefined]);
  });

  test('“nearly” from one unit of the last digit below its figure up to it', () => {
    expect(fits('nearly 10%', 0.09, 0.0999, 0.1, 0.0899, 0.1001)).toEqual([
      'bound',
      'bound',
      'bound',
      undefined,
      undefined,
    ]);
    expect(fits('fell nearly 9.8%', -0.0975, -0.096)).toEqual(['bound', undefined]);
  });

  test('nothing where it is not known', () => {
    for (const cell of ['+10%', '7-10%', 'over 10%', 'under 5%', 'nearly 10%'])
      expect(supports(claimIn(cell), Number.NaN)).toBe(false);
  });

  test('a fall of as much whenever its mirror image supports the rise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('%', 'over %', 'at least %', 'nearly %', 'about %', 'under %', '5-%'),
        fc.integer({ min: 6, max: 40 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (form, size, move) => {
          const cell = form.replace('%', `${size}%`);
          expect(fitOf(claimIn(`fell ${cell}`), -move)).toBe(fitOf(claimIn(`rose ${cell}`), move));
        },
      ),
      { seed: 20260424 },
    );
  });
});

test('a claim gives one figure, or both ends of a range', () => {
  expect(figuresOf(claimIn('nearly 10%'))).toEqual([0.1]);
  expect(figuresOf(claimIn('fell less than 5%'))).toEqual([-0.05]);
  expect(figuresOf(claimIn('-17%'))).toEqual([-0.17]);
  expect(figuresOf(claimIn('fell 7-10%'))).toEqual([-0.1, -0.07]);
  expect(figuresOf(claimIn('over 10%'))).toEqual([0.1]);
  expect(figuresOf({ form: 'bound', lower: -infinity, upper: -0.1 })).toEqual([-0.1]);
});

test('every form of a claim says which way it went', () => {
  for (const form of ['10%', 'over 10%', 'less than 10%', 'nearly 10%', '7-10%']) {
    expect(directionOf(claimIn(`rose ${form}`))).toBe(1);
    expect(directionOf(claimIn(`fell ${form}`))).toBe(-1);
  }
});

test('the difference is to the figure, or to the nearest end of a range', () => {
  expect(differenceFrom(claimIn('nearly 11%'), 0.1001)).toBeCloseTo(-0.0099, 15);
  expect(differenceFrom(claimIn('+10%'), 0.0614)).toBeCloseTo(-0.0386, 15);
  expect(differenceFrom(claimIn('over 10%'), 0.1518)).toBeCloseTo(0.0518, 15);
  expect(differenceFrom(claimIn('7-10%'), 0.12)).toBeCloseTo(0.02, 15);
  expect(differenceFrom(claimIn('7-10%'), 0.075)).toBeCloseTo(0.005, 15);
});
