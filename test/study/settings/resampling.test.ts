import { expect, test } from 'vitest';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { resampling } from '../../../src/study/settings/resampling.ts';

test('resampling draws 999 samples by every method, unless it says otherwise', () => {
  expect(resampling.parse({})).toEqual({ draws: 999, methods: Object.keys(resamplingMethods) });
});

test('no draws, or no method, is refused', () => {
  expect(resampling.safeParse({ draws: 0 }).success).toBe(false);
  expect(resampling.safeParse({ methods: [] }).success).toBe(false);
});
