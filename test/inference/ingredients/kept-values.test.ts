import { expect, test } from 'vitest';
import { keepValues, valuesOf } from '../../../src/inference/ingredients/kept-values.ts';

const given = [0, 1, Number.NaN, 3].map((first) => ({ values: Float64Array.of(first, 7) }));

test('values are kept in the order they came, those of a later block after those before, missing ones left out', () => {
  const [into, from] = [keepValues.empty(), keepValues.empty()];
  for (const one of given.slice(0, 3)) keepValues.add(into, one);
  keepValues.add(from, given[3]!);
  keepValues.join(into, from);
  expect([...valuesOf(into, 0)]).toEqual([0, 1, 3]);
  expect([...valuesOf(into, 1)]).toEqual([7, 7, 7, 7]);
});
