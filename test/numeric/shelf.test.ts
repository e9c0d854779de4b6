import { expect, test } from 'vitest';
import { bundlesOf, inMemory, onShelf } from '../../src/numeric/shelf.ts';
import { countedShelf } from './counted-shelf.ts';

test('a shelf in memory gives back the very value', () => {
  const value = { rows: Float64Array.of(1, Number.NaN) };
  expect(inMemory.keep(value).take()).toBe(value);
});

test('what lies on a shelf comes before what does not, one bundle at a time', () => {
  const shelf = countedShelf();
  const { shelved } = onShelf<number[]>(shelf);
  for (const bundle of [[1, 2], [3]]) shelved!.bundles.push(shelf.keep(bundle));
  const bundles = bundlesOf(shelved, [4]);
  expect(bundles.next().value).toEqual([1, 2]);
  expect(shelf.taken).toBe(1);
  expect([...bundles]).toEqual([[3], [4]]);
});

test('without a shelf there is but what does not', () => {
  expect(onShelf(undefined)).toEqual({});
  expect([...bundlesOf(undefined, [4])]).toEqual([[4]]);
});
