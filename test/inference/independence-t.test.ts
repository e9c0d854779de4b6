import { expect, test } from 'vitest';
import { independenceT } from '../../src/inference/independence-t.ts';
import { contributions, shape, stateOf } from './made-up.ts';

test('values 1 and 3 over two days, estimation variances 1 and 4, are 4/√(2 · 1 + 2 · 4) with mean M − 1 degrees of freedom', () => {
  const [a, b] = contributions(1, 2, 0);
  const given = [
    {
      ...a!,
      values: Float64Array.of(1),
      days: Float64Array.of(2),
      estimation: Float64Array.of(0, 1, 2),
      observations: 3,
    },
    {
      ...b!,
      values: Float64Array.of(3),
      days: Float64Array.of(2),
      estimation: Float64Array.of(0, 2, 4, Number.NaN),
      observations: 4,
    },
  ];
  expect(independenceT.statistic(stateOf(independenceT, given), 0, shape)).toEqual({
    n: 2,
    estimate: 2,
    standardError: expect.closeTo(Math.sqrt(10) / 2, 14),
    statistic: expect.closeTo(4 / Math.sqrt(10), 14),
    distribution: { name: 't', degreesOfFreedom: 2.5 },
  });
});
