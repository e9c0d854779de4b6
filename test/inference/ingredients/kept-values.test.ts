import { expect, test } from 'vitest';
import { type KeptValues, keepValues, valuesOf } from '../../../src/inference/ingredients/kept-values.ts';
import { countedShelf } from '../../numeric/counted-shelf.ts';

const given = [0, 1, Number.NaN, 3].map((first) => ({ values: Float64Array.of(first, 7) }));

test('values are kept in the order they came, those of a later block after those before, missing ones left out', () => {
  const [into, from] = [keepValues.empty({}), keepValues.empty({})];
  for (const one of given.slice(0, 3)) keepValues.add(into, one);
  keepValues.add(from, given[3]!);
  keepValues.join(into, from);
  expect([...valuesOf(into, 0)]).toEqual([0, 1, 3]);
  expect([...valuesOf(into, 1)]).toEqual([7, 7, 7, 7]);
});

/** So many observations of 27 values, every fifth missing, joined from blocks of 500. */
function joinedTo(kept: KeptValues, count: number): KeptValues {
  const values = new Float64Array(27);
  for (let from = 0; from < count; from += 500) {
    const block = keepValues.empty({});
    for (let i = from; i < from + 500; i++) {
      for (let cell = 0; cell < 27; cell++) values[cell] = i % 5 === cell % 5 ? Number.NaN : i + cell / 100;
      keepValues.add(block, { values });
    }
    keepValues.join(kept, block);
  }
  return kept;
}

test('on a shelf they are the same, several cells being read at a time, in any order of asking', () => {
  const shelf = countedShelf();
  const count = 200_000; // 5.4 million values: more than are read at a time
  const [plain, shelved] = [
    joinedTo(keepValues.empty({}), count),
    joinedTo(keepValues.empty({ shelf }), count),
  ];
  for (let cell = 0; cell < 27; cell++) {
    const own = valuesOf(shelved, cell).slice();
    const other = valuesOf(plain, cell);
    expect([own.length, own.findIndex((value, i) => value !== other[i])]).toEqual([other.length, -1]);
  }
  const bundles = shelved.shelved!.bundles.length;
  expect(bundles).toBeGreaterThan(100);
  expect(shelf.taken).toBe(27 * bundles); // every other call was for another sample
  shelf.taken = 0;
  for (let cell = 0; cell < 27; cell++) valuesOf(shelved, cell);
  expect(shelf.taken).toBe(3 * bundles);
  expect([...valuesOf(shelved, 3).subarray(0, 5)]).toEqual([0.03, 1.03, 2.03, 4.03, 5.03]);
  joinedTo(shelved, 500);
  expect(valuesOf(shelved, 3)).toHaveLength((count + 500) * 0.8);
});
