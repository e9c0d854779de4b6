import { expect, test } from 'vitest';
import { tests } from '../../../src/inference/registry.ts';
import { judgementSettings, testSettings } from '../../../src/study/settings/inference.ts';
import * as z from '../../../src/study/zod.ts';

test('all tests are made unless some are named, and those that are none are refused', () => {
  const of = z.strictObject(testSettings(tests));
  expect(of.parse({})).toEqual({
    tests: 'all',
    correlation: 'overlap',
    adjust: ['benjamini-hochberg', 'holm'],
  });
  expect(of.parse({ tests: ['bmp-t'] }).tests).toEqual(['bmp-t']);
  expect(of.safeParse({ tests: ['bmp'] }).success).toBe(false);
});

test('departures either way count, at a level between nothing and certainty', () => {
  const judged = z.strictObject(judgementSettings);
  expect(judged.parse({})).toEqual({ smallSampleLimit: 200, alternative: 'two-sided', confidence: 0.95 });
  for (const confidence of [0, 1, 95]) expect(judged.safeParse({ confidence }).success).toBe(false);
});
