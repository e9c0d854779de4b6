import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../src/numeric/random.ts';

const whole = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('a keyed uniform number', () => {
  test('hangs on seed, draw and place alone, not on what was drawn before', () => {
    fc.assert(
      fc.property(whole, whole, whole, fc.array(whole, { maxLength: 5 }), (seed, draw, place, others) => {
        const uniform = uniformsOf(seed, draw);
        for (const other of others) uniform(other);
        expect(uniform(place)).toBe(uniformsOf(seed, draw)(place));
        expect(uniform(place)).toBeGreaterThanOrEqual(0);
        expect(uniform(place)).toBeLessThan(1);
      }),
    );
  });

  test('is the same on every machine', () => {
    const own = uniformsOf(20260424, 0);
    expect([own(20567), own(20568), uniformsOf(20260424, 1)(20567)]).toMatchInlineSnapshot(`
      [
        0.8887619668398464,
        0.24000528435443158,
        0.1801061938771782,
      ]
    `);
  });

  test('differs with seed, draw and place, and with seeds beyond 32 bits', () => {
    const own = uniformsOf(1, 2)(3);
    const others = [
      uniformsOf(2, 2)(3),
      uniformsOf(1, 3)(3),
      uniformsOf(1, 2)(4),
      uniformsOf(1 + 2 ** 32, 2)(3),
    ];
    expect(others).not.toContain(own);
    expect(new Set(others).size).toBe(4);
  });
});

describe('a hundred thousand of them, one draw after the other and one place after the other', () => {
  const values = Array.from({ length: 1000 }, (_, draw) => {
    const uniform = uniformsOf(7, draw);
    return Array.from({ length: 100 }, (_, place) => uniform(20_000 + place));
  });
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;

  test('fill ten bins evenly', () => {
    const bins = new Float64Array(10);
    for (const value of values.flat()) bins[Math.floor(10 * value)]!++;
    const chiSquared = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(27.9); // 99.9 % of χ²(9)
  });

  test('do not go with the next draw or the next place', () => {
    const centred = values.map((row) => row.map((value) => value - 0.5));
    const acrossDraws = mean(
      centred.slice(1).flatMap((row, i) => row.map((value, j) => 12 * value * centred[i]![j]!)),
    );
    const acrossPlaces = mean(centred.flatMap((row) => row.slice(1).map((value, j) => 12 * value * row[j]!)));
    expect(Math.abs(acrossDraws)).toBeLessThan(0.0125); // four standard errors
    expect(Math.abs(acrossPlaces)).toBeLessThan(0.0125);
  });
});
