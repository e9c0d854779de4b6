import { expect, test } from 'vitest';
import {
  keep,
  keepContributions,
  momentsOf,
  valuesOf,
} from '../../../src/inference/ingredients/kept-contributions.ts';
import { contributions } from '../made-up.ts';

const given = contributions(1, 4, 0).map((one, i) => ({
  ...one,
  values: Float64Array.of(i === 2 ? Number.NaN : i, 7),
}));

test('observations are kept in the order they came, those of a later block after those before', () => {
  const [into, from] = [keepContributions.empty(), keepContributions.empty()];
  for (const one of given.slice(0, 3)) keep(into, one);
  keep(from, given[3]!);
  keepContributions.join(into, from);
  expect(into.contributions).toEqual(given);
  expect([...valuesOf(into, 0)]).toEqual([0, 1, 3]);
  expect([...valuesOf(into, 1)]).toEqual([7, 7, 7, 7]);
});

test('the moments of 1, 2 and 6 are mean 3 and squares 14', () => {
  const { count, mean, squares } = momentsOf(Float64Array.of(1, 2, 6));
  expect([count[0], mean[0], squares[0]]).toEqual([3, 3, 14]);
});
