import fc from 'fast-check';
import { expect, test } from 'vitest';
import { power } from '../../src/numeric/power.ts';

test('a whole power is a product', () => {
  expect([power(3, 4), power(-2, 3), power(0.5, 10), power(7, 1), power(7, 0)]).toEqual([
    81,
    -8,
    1 / 1024,
    7,
    1,
  ]);
  expect([power(0, 0), power(0, 3), power(10, 22), power(Number.NaN, 2)]).toEqual([1, 0, 1e22, Number.NaN]);
});

test('a power is that of the language but for rounding', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.integer({ min: 0, max: 200 }),
      (base, exponent) => {
        const expected = base ** exponent;
        if (Math.abs(expected) < 1e-290) return;
        expect(power(base, exponent) / expected).toBeCloseTo(1, 12);
      },
    ),
  );
});
