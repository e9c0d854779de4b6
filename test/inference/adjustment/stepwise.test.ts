import { expect, test } from 'vitest';
import { stepwise } from '../../../src/inference/adjustment/stepwise.ts';

const pValues = Float64Array.of(0.3, 0.1, Number.NaN, 0.2);

test('steps down from the smallest, never below the one before', () => {
  const adjusted = stepwise(pValues, 'down', (rank) => [3, 1, 0][rank - 1]!);
  expect([...adjusted].map((p) => Number(p.toFixed(12)))).toEqual([0.3, 0.3, Number.NaN, 0.3]);
});

test('steps up from the largest, never above the one after', () => {
  const adjusted = stepwise(pValues, 'up', (rank) => [9, 2, 1][rank - 1]!);
  expect([...adjusted].map((p) => Number(p.toFixed(12)))).toEqual([0.3, 0.3, Number.NaN, 0.3]);
});

test('counts what is not missing, and never exceeds one', () => {
  expect(stepwise(pValues, 'down', (_, m) => 10 * m)).toEqual(Float64Array.of(1, 1, Number.NaN, 1));
});
