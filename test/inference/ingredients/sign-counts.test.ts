import { expect, test } from 'vitest';
import { addSigns, emptySigns, joinSigns } from '../../../src/inference/ingredients/sign-counts.ts';
import { contributions, scaled, shape } from '../made-up.ts';

const [one] = contributions(1, 1, 0);
const with_ = (value: number) => ({ ...one!, values: one!.values.map(() => value) });

test('what is above zero is positive; zero and what is missing are not', () => {
  const counts = emptySigns(shape);
  for (const value of [0.1, -0.1, 0, Number.NaN, 1e-300]) addSigns(counts, with_(value));
  expect([counts.positive[0], counts.values.count[0]]).toEqual([2, 4]);
});

test('joined counts are the sums of both', () => {
  const [into, from] = [emptySigns(shape), emptySigns(shape)];
  addSigns(into, one!);
  addSigns(from, scaled(one!, -1));
  joinSigns(into, from);
  expect(new Set(into.positive)).toEqual(new Set([1]));
  expect(new Set(into.values.count)).toEqual(new Set([2]));
});
