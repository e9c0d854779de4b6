import { expect, test } from 'vitest';
import { isUndefined } from '../../src/inference/test-statistic.ts';

test('a statistic with a reason is not defined, one with a value is', () => {
  expect(isUndefined({ n: 0, estimate: Number.NaN, reason: 'no observation has a value there' })).toBe(true);
  expect(isUndefined({ n: 2, estimate: 1, statistic: 1, distribution: { name: 'normal' } })).toBe(false);
});
