import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortPlaces } from '../../src/numeric/radix-sort.ts';

const placesOf = (values: ArrayLike<number>) => {
  const into = new Uint32Array(values.length);
  const count = sortPlaces(Float64Array.from(values), into);
  return [...into.subarray(0, count)];
};

/** By comparison; the sort of arrays is stable. */
const byDefinition = (values: readonly number[]) =>
  [...values.keys()].filter((i) => !Number.isNaN(values[i])).sort((a, b) => values[a]! - values[b]!);

test('places come in ascending order of any values, ties as they came', () => {
  const value = fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constantFrom(0, -0, 1, -1, Number.NaN));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      expect(placesOf(values)).toEqual(byDefinition(values));
    }),
  );
});

test('values that differ in their last digits only are told apart', () => {
  const near = [1 + 3 * Number.EPSILON, 1 + Number.EPSILON, 1, 1 + 2 * Number.EPSILON];
  expect(placesOf(near)).toEqual([2, 1, 3, 0]);
  expect(placesOf(near.map((value) => -value))).toEqual([0, 3, 1, 2]);
});

test('the infinities stand at the ends', () => {
  expect(placesOf([Number.POSITIVE_INFINITY, 5e-324, Number.NEGATIVE_INFINITY, -5e-324])).toEqual([
    2, 3, 1, 0,
  ]);
});
