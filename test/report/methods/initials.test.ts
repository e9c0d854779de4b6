import { expect, test } from 'vitest';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { tests } from '../../../src/inference/registry.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { modelFamilies, modelNamed } from '../../../src/models/families.ts';
import { models } from '../../../src/models/registry.ts';
import { initials } from '../../../src/report/methods/initials.ts';
import { referencesIn } from '../../../src/report/methods/reference.ts';

const families = Object.values(modelFamilies).map(({ example }) => modelNamed(example, {})!);
const members = [models, tests, resamplingMethods, adjustments].flatMap((registry) =>
  Object.values(registry),
);
const cited = [...members, ...families].flatMap(({ reference }) => referencesIn(reference));

test('every author of a reference has initials, or none of them has', () => {
  const known = cited.filter(({ key }) => key in initials);
  expect(known.length).toBeGreaterThan(40);
  for (const { key, authors } of known) expect(initials[key]!.length, key).toBe(authors.length);
});

test('initials are letters with full stops, by keys in order', () => {
  expect(Object.keys(initials)).toEqual(Object.keys(initials).toSorted());
  for (const letters of Object.values(initials).flat()) expect(letters).toMatch(/^[A-Z]\.([ -]?-?[A-Z]\.)*$/);
});
