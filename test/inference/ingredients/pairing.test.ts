import { expect, test } from 'vitest';
import { effectiveObservations } from '../../../src/inference/ingredients/pairing.ts';

const of = (n: number, mean: number) => effectiveObservations(n, { pairing: 'overlap', mean });

test('uncorrelated observations count in full, identical ones as one', () => {
  expect(of(20, 0)).toBe(20);
  expect(of(20, 1)).toBe(1);
});

test('two with a correlation of .75 say as much as 8/7', () => {
  expect(of(2, 0.75)).toBeCloseTo(8 / 7, 14);
});

test('a correlation too negative for n leaves none', () => {
  expect(of(3, -0.5)).toBeNaN();
});
