import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { type GoldenModel, GoldenSet, goldenModels } from './golden-study.ts';
import { Comparison, compareModel } from './mismatches.ts';
import { comparePairing } from './sample-mismatches.ts';

// The prices belong to others: they are read where they lie and the suite is skipped where they do not.
const folder = new URL('../../../shared/golden/estudy2_covid/', import.meta.url);

describe.skipIf(!existsSync(folder))('estudy2 covid', () => {
  const golden = existsSync(folder) ? new GoldenSet(folder) : undefined;

  describe.each(golden?.specs ?? [])('$id', (spec) => {
    test.each(spec.models.map((name) => [goldenModels[name]!, name] as const))('every number of %s is the golden one', (model, file) => {
      const comparison = new Comparison();
      const expected = golden!.json<GoldenModel>(`expected/${spec.id}.${file}.json`);
      compareModel(comparison, runStudy(golden!.study(spec)), model, expected);
      for (const pairing of ['calendar', 'same-day'] as const) {
        comparePairing(comparison, runStudy(golden!.pairedStudy(spec, pairing)), model, expected);
      }
      expect(comparison.mismatches).toEqual([]);
      expect(comparison.compared).toBeGreaterThan(300);
    });
  });
});
