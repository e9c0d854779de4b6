import { expect, test } from 'vitest';
import { slackAmong } from '../../src/inference/rounding.ts';

test('values differ by more than rounding where they do by a million millionth of the largest', () => {
  expect(slackAmong(Float64Array.of(-4, 1, 2))).toBe(4e-12);
  expect(slackAmong(new Float64Array(0))).toBe(0);
});
