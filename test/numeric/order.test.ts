import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBelow, countUpTo, orderOf } from '../../src/numeric/order.ts';

test('3, 1, nothing, 3 stand at 1, 0, 3 and rank 2.5, 1 and 2.5', () => {
  const { count, positions, ranks } = orderOf(Float64Array.of(3, 1, Number.NaN, 3));
  expect(count).toBe(3);
  expect([...positions]).toEqual([1, 0, 3]);
  expect([...ranks]).toEqual([2.5, 1, Number.NaN, 2.5]);
});

test('positions ascend, ties as they came, whatever the length', () => {
  const some = fc.oneof(fc.constantFrom(0, -0, 1, 2, -1, 0.5, Number.NaN, 3), fc.double());
  fc.assert(
    fc.property(fc.array(some, { maxLength: 100 }), (given) => {
      const known = [...given.keys()].filter((i) => !Number.isNaN(given[i]!));
      const expected = known.toSorted((a, b) =>
        given[a]! < given[b]! ? -1 : given[a]! > given[b]! ? 1 : a - b,
      );
      expect([...orderOf(Float64Array.from(given)).positions]).toEqual(expected);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('what is below a value is counted among the first alone', () => {
  const ascending = Float64Array.of(1, 2, 2, 5);
  expect([0, 2, 3, 9].map((value) => countBelow(ascending, 4, value))).toEqual([0, 1, 3, 4]);
  expect(countBelow(ascending, 2, 9)).toBe(2);
});

test('what is not above a value is counted among the first alone', () => {
  const ascending = Float64Array.of(1, 2, 2, 5);
  expect([0, 1, 2, 3, 9].map((value) => countUpTo(ascending, 4, value))).toEqual([0, 1, 3, 3, 4]);
  expect(countUpTo(ascending, 2, 9)).toBe(2);
});

function ranked(...values: number[]): { ranks: number[]; count: number } {
  const { ranks, count } = orderOf(Float64Array.from(values));
  return { ranks: [...ranks], count };
}

const values = fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double(), fc.constant(Number.NaN)), {
  maxLength: 60,
});

describe('ranks', () => {
  test('give ties the mean of the ranks they span and leave NaN out', () => {
    expect(ranked(3, 1, Number.NaN, 3)).toEqual({ ranks: [2.5, 1, Number.NaN, 2.5], count: 3 });
    expect(ranked(7, 7, 7, 7)).toEqual({ ranks: [2.5, 2.5, 2.5, 2.5], count: 4 });
    expect(ranked(Number.NaN)).toEqual({ ranks: [Number.NaN], count: 0 });
    expect(ranked()).toEqual({ ranks: [], count: 0 });
  });

  test('tie zero with negative zero, and place infinities at the ends', () => {
    expect(ranked(0, -0, 1).ranks).toEqual([1.5, 1.5, 3]);
    expect(ranked(Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY).ranks).toEqual([3, 2, 1]);
  });

  test('are half the values below, plus those not above, plus one', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { ranks, count } = ranked(...given);
        const known = given.filter((value) => !Number.isNaN(value));
        expect(count).toBe(known.length);
        given.forEach((value, i) => {
          const below = known.filter((other) => other < value).length;
          const notAbove = known.filter((other) => other <= value).length;
          expect(ranks[i]).toBe(Number.isNaN(value) ? Number.NaN : (below + notAbove + 1) / 2);
        });
      }),
    );
  });

  test('sum to n(n + 1)/2 and leave the values as they were', () => {
    fc.assert(
      fc.property(values, (given) => {
        const array = Float64Array.from(given);
        const { ranks, count: n } = orderOf(array);
        const sum = ranks.reduce((total, rank) => (Number.isNaN(rank) ? total : total + rank), 0);
        expect(sum).toBe((n * (n + 1)) / 2);
        expect(array).toEqual(Float64Array.from(given));
      }),
    );
  });
});
