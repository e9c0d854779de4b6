import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSkewedValue,
  addValue,
  momentsOf as arrayMoments,
  emptyMoments,
  emptySkewedMoments,
  joinMoments,
  joinSkewedMoments,
  type Moments,
  variance,
  varies,
} from '../../src/numeric/moments.ts';

function momentsOf(values: readonly number[]): Moments {
  const moments = emptyMoments(1);
  for (const value of values) addValue(moments, 0, value);
  return moments;
}

function joined(...parts: Moments[]): Moments {
  const into = emptyMoments(1);
  for (const part of parts) joinMoments(into, part);
  return into;
}

function expectClose(own: Moments, other: Moments, scale: number): void {
  expect(own.count[0]).toBe(other.count[0]);
  expect(Math.abs(own.mean[0]! - other.mean[0]!)).toBeLessThanOrEqual(1e-13 * scale);
  expect(Math.abs(own.squares[0]! - other.squares[0]!)).toBeLessThanOrEqual(1e-12 * scale ** 2);
}

const sample = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 40 });

describe('moments', () => {
  test('of 2, 4, 4, 4, 5, 5, 7, 9 are mean 5 and squares 32', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect([moments.count[0], moments.mean[0], moments.squares[0]]).toEqual([8, 5, 32]);
    expect(variance(moments, 0)).toBe(32 / 7);
  });

  test('of an array are those of adding its values one by one', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const own = arrayMoments(Float64Array.from([...values, Number.NaN, ...values]));
        expectClose(own, momentsOf([...values, ...values]), 1);
      }),
    );
  });

  test('of an array keep their digits where the values lie far from zero, and are exact where they are identical', () => {
    expect(arrayMoments(Float64Array.of(1e9 + 1, Number.NaN, 1e9 + 2, 1e9 + 3)).squares[0]).toBe(2);
    expect(arrayMoments(Float64Array.of(0.1, 0.1, 0.1))).toEqual(momentsOf([0.1, 0.1, 0.1]));
  });

  test('of an array allow for the rounding of their mean', () => {
    // The mean of these lies a third of the way from one double to the next.
    expect(arrayMoments(Float64Array.of(1e16, 1e16 + 2, 1e16 + 2)).squares[0]).toBeCloseTo(8 / 3, 14);
  });

  test('of an array are written over what was there', () => {
    const into = arrayMoments(Float64Array.of(1, 2, 4));
    expect(arrayMoments(Float64Array.of(3, Number.NaN, 5), into)).toBe(into);
    expect(into).toEqual(momentsOf([3, 5]));
    expect(arrayMoments(new Float64Array(0), into)).toEqual(emptyMoments(1));
  });

  test('do not count what is missing', () => {
    expect(momentsOf([1, Number.NaN, 3])).toEqual(momentsOf([1, 3]));
  });

  test('keep cells apart', () => {
    const moments = emptyMoments(2);
    addValue(moments, 1, 3);
    expect([...moments.count]).toEqual([0, 1]);
    expect([...moments.mean]).toEqual([0, 3]);
  });

  test('have no variance below two values', () => {
    expect(variance(momentsOf([]), 0)).toBeNaN();
    expect(variance(momentsOf([1]), 0)).toBeNaN();
    expect(variance(momentsOf([1, 1]), 0)).toBe(0);
  });

  test('of identical values have exactly no squares, however they are joined', () => {
    const parts = [momentsOf([0.1, 0.1, 0.1]), momentsOf([0.1]), momentsOf([0.1, 0.1])];
    expect(joined(...parts).squares[0]).toBe(0);
  });

  test('joined are those of all the values, whatever the blocks and their grouping', () => {
    fc.assert(
      fc.property(sample, sample, sample, (a, b, c) => {
        const whole = momentsOf([...a, ...b, ...c]);
        const scale = 1 + a.length + b.length + c.length;
        const [x, y, z] = [momentsOf(a), momentsOf(b), momentsOf(c)];
        expectClose(joined(x, y, z), whole, scale);
        expectClose(joined(joined(x, y), z), joined(x, joined(y, z)), scale);
      }),
    );
  });

  test('lose no digits to a mean a million times the spread', () => {
    const spread = [4, 7, 13, 16];
    expect(variance(momentsOf(spread.map((value) => value + 1e9)), 0)).toBe(30);
  });

  test('joined with nothing are unchanged', () => {
    const moments = momentsOf([1, 2, 4]);
    joinMoments(moments, emptyMoments(1));
    expect(moments).toEqual(momentsOf([1, 2, 4]));
  });
});

describe('skewed moments', () => {
  const skewedOf = (values: readonly number[]) => {
    const moments = emptySkewedMoments(1);
    for (const value of values) addSkewedValue(moments, 0, value);
    return moments;
  };

  test('of 1, 2 and 6 are cubes of 18: −8 − 1 + 27', () => {
    expect(skewedOf([1, Number.NaN, 2, 6]).cubes[0]).toBeCloseTo(18, 13);
  });

  test('hold the plain moments', () => {
    const { cubes: _, ...plain } = skewedOf([1, 2, 6]);
    expect(plain).toEqual(momentsOf([1, 2, 6]));
  });

  test('joined are those of all the values', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const into = skewedOf(a);
        joinSkewedMoments(into, skewedOf(b));
        const whole = skewedOf([...a, ...b]);
        expectClose(into, whole, 1 + a.length + b.length);
        expect(Math.abs(into.cubes[0]! - whole.cubes[0]!)).toBeLessThanOrEqual(1e-11);
      }),
    );
  });
});

describe('values that are the same but for rounding', () => {
  const cell = (...values: number[]) => {
    const moments = emptyMoments(1);
    for (const value of values) addValue(moments, 0, value);
    return varies(moments, 0);
  };

  test('do not vary', () => {
    expect(cell(0.1 + 0.2, 0.3, 0.3)).toBe(false);
    expect(cell(0, 0)).toBe(false);
    expect(cell(1e9 * (0.1 + 0.2), 3e8, 3e8)).toBe(false);
    expect(cell(1e-9 * (0.1 + 0.2), 3e-10, 3e-10)).toBe(false);
  });

  test('are told from values that differ little', () => {
    expect(cell(0.3, 0.3 + 1e-9)).toBe(true);
    expect(cell(3e-10, 3e-10 + 1e-18)).toBe(true);
    expect(cell(3e8, 3e8 + 1)).toBe(true);
  });
});
