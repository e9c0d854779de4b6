import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomToSort, sortPlaces } from '../../src/numeric/sort-places.ts';

const sorted = (values: ArrayLike<number>) => {
  const into = roomToSort(values.length);
  const count = sortPlaces(Float64Array.from(values), into);
  return { places: [...into.places.subarray(0, count)], ascending: [...into.ascending.subarray(0, count)] };
};
const placesOf = (values: ArrayLike<number>) => sorted(values).places;

/** By comparison; the sort of arrays is stable. */
const byDefinition = (values: readonly number[]) =>
  [...values.keys()]
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0));

test('places come in ascending order of any values, ties as they came, and the values with them', () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, Number.NaN));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (values) => {
      const places = byDefinition(values);
      expect(sorted(values)).toEqual({ places, ascending: places.map((place) => values[place]) });
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

test('a thousand values in a narrow band beside one far away come in order all the same', () => {
  const values = Array.from({ length: 1000 }, (_, i) => ((i * 617) % 1000) * 1e-12);
  const places = byDefinition([...values, 1e9]);
  const ascending = places.map((place) => [...values, 1e9][place]);
  expect(sorted([...values, 1e9])).toEqual({ places, ascending });
});

/** How often numbers are read and written while they are sorted, and whether they are copied, as for the radix sort. */
function costOf(given: readonly number[]): { readonly steps: number; readonly isCopied: boolean } {
  let [steps, isCopied] = [0, false];
  const counted = (array: Float64Array) =>
    new Proxy(array, {
      get(target, key) {
        const value = Reflect.get(target, key);
        if (typeof value === 'function') isCopied = true;
        else if (key !== 'length') steps++;
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set(target, key, value) {
        steps++;
        return Reflect.set(target, key, value);
      },
    });
  const { places, ascending } = roomToSort(given.length);
  sortPlaces(counted(Float64Array.from(given)), { places, ascending: counted(ascending) });
  return { steps, isCopied };
}

test('values spread evenly are read and written a few times each and never copied', () => {
  const { steps, isCopied } = costOf(Array.from({ length: 1000 }, (_, i) => (i * 617) % 1000));
  expect(steps / 1000).toBeLessThan(8);
  expect(isCopied).toBe(false);
});

test('of those in a narrow band none is moved more than sixteen places on average', () => {
  const descending = (n: number) => [...Array.from({ length: n }, (_, i) => -i * 1e-12), 1e9];
  expect(costOf(descending(33)).isCopied).toBe(false); // 33 · 32/2 moves = 16 · 33
  expect(costOf(descending(34)).isCopied).toBe(true); // 34 · 33/2 moves > 16 · 35
  // A move compares, reads and writes; what is given up is sorted otherwise, whatever its length.
  for (const n of [1000, 4000]) expect(costOf(descending(n)).steps / n).toBeLessThan(3 * 16 + 10);
});
