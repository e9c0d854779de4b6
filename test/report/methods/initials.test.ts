import { expect, test } from 'vitest';
import { adjustmentIds } from '../../../src/inference/adjustment/columns.ts';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { tests } from '../../../src/inference/registry.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { modelFamilies, modelNamed } from '../../../src/models/families.ts';
import { models } from '../../../src/models/registry.ts';
import { initials } from '../../../src/report/methods/initials.ts';
import { citedIn } from '../../../src/report/methods/prose.ts';
import { referencesIn } from '../../../src/report/methods/reference.ts';
import { methodsSentences } from '../../../src/report/methods/text.ts';
import { atInstant, resultOf } from '../made-up.ts';

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

test('everything the paragraph on a study with all it may ask cites has initials', () => {
  const asked = { specifications: {}, resampling: {}, crossSection: { regressors: ['size'] } };
  const adjust = [...adjustmentIds];
  const group_comparisons = [{ statistic: 2.1, p_permutation: 0.03, draws: 999, exact: 'false' }];
  const study = resultOf(
    { events: [atInstant], group_comparisons },
    { ...asked, adjust, models: Object.keys(models) },
  );
  const keys = citedIn(methodsSentences({ result: study, prices: [] })).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => !(key in initials))).toEqual([]);
});

test('initials are letters with full stops, by keys in order', () => {
  expect(Object.keys(initials)).toEqual(Object.keys(initials).toSorted());
  for (const letters of Object.values(initials).flat()) expect(letters).toMatch(/^[A-Z]\.([ -]?-?[A-Z]\.)*$/);
});
