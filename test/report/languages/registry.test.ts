import { describe, expect, test } from 'vitest';
import { bases } from '../../../src/audit/bases/registry.ts';
import { curveStatistics } from '../../../src/audit/curve-statistics/registry.ts';
import { diagnostics } from '../../../src/inference/diagnostics/registry.ts';
import { tests } from '../../../src/inference/registry.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { smallSampleMethods } from '../../../src/inference/small-sample/registry.ts';
import { models } from '../../../src/models/registry.ts';
import { charts } from '../../../src/report/charts/registry.ts';
import { english } from '../../../src/report/languages/english.ts';
import type { Language } from '../../../src/report/languages/language.ts';
import { languages } from '../../../src/report/languages/registry.ts';
import { toldKeys } from './told-keys.ts';

/** What a sentence has in common with its translation: the places of what is put into it. */
const places = (text: string) => (text.match(/\{\d+\}/g) ?? []).toSorted();
const named = [
  models,
  tests,
  smallSampleMethods,
  resamplingMethods,
  diagnostics,
  curveStatistics,
  charts,
].flatMap((registry) => Object.values<{ readonly name: string }>(registry).map(({ name }) => name));
const keys = [...toldKeys(), ...named, ...Object.values(bases).flatMap(({ name, short }) => [name, short])];

test('English is told where it stands', () => {
  expect(english.sentences).toEqual({});
  expect(keys.length).toBeGreaterThan(400);
});

describe.each(Object.entries<Language>(languages).filter(([id]) => id !== 'en'))(
  'the language %s',
  (_, own) => {
    test('has every sentence the reports tell', () => {
      expect(keys.filter((key) => !Object.hasOwn(own.sentences, key))).toEqual([]);
    });

    test('has a place for everything that is put into a sentence', () => {
      for (const [key, sentence] of [own.sentences, own.families, own.clauses].flatMap(
        Object.entries<string>,
      ))
        expect(places(sentence), key).toEqual(places(key));
    });
  },
);
