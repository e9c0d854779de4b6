import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { midranks } from '../../src/numeric/ranks.ts';

function ranked(...values: number[]): { ranks: number[]; count: number } {
  const into = new Float64Array(values.length);
  const count = midranks(Float64Array.from(values), into);
  return { ranks: [...into], count };
}

const values = fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double(), fc.constant(Number.NaN)), {
  maxLength: 60,
});

describe('midranks', () => {
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
        const ranks = new Float64Array(given.length);
        const n = midranks(array, ranks);
        const sum = ranks.reduce((total, rank) => (Number.isNaN(rank) ? total : total + rank), 0);
        expect(sum).toBe((n * (n + 1)) / 2);
        expect(array).toEqual(Float64Array.from(given));
      }),
    );
  });
});
