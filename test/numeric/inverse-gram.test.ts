import { expect, test } from 'vitest';
import { inverseGram } from '../../src/numeric/inverse-gram.ts';
import { fitMean, isCollinear, leastSquares } from '../../src/numeric/least-squares.ts';
import { madeUpSample } from '../inference/cross-section/made-up.ts';

test('of a mean is one over the observations', () => {
  expect(inverseGram(fitMean(Float64Array.of(1, 2, 3, 4), 4))).toEqual(Float64Array.of(0.25));
});

test('times X’X is the identity', () => {
  const { design, response } = madeUpSample();
  const fit = leastSquares(design, response, 14, true);
  if (isCollinear(fit)) throw new Error('collinear');
  const inverse = inverseGram(fit);
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const entry = design.reduce((sum, column, c) => sum + inverse[i * 3 + c]! * dot(column, design[j]!), 0);
      expect(entry).toBeCloseTo(i === j ? 1 : 0, 10);
    }
  }
});
