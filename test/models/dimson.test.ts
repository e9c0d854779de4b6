import { describe, expect, test } from 'vitest';
import { dimson } from '../../src/models/dimson.ts';

const benchmark = Float64Array.from({ length: 60 }, (_, t) => Math.sin(t * t) / 50);

describe('the Dimson beta', () => {
  test('gathers what a thinly traded share owes to the benchmark of the days around', () => {
    const returns = benchmark.map((rm, t) => 0.001 + 0.5 * rm + 0.4 * (benchmark[t - 1] ?? Number.NaN));
    const fit = dimson(1).fit!({ returns, regressors: [benchmark, benchmark] });
    if (typeof fit === 'string') throw new Error(fit);
    expect(fit.coefficients[1]).toBeCloseTo(0.9, 10);
    expect(fit.observations).toBe(58);
    expect(fit.degreesOfFreedom).toBe(56);
  });

  test('has no more leads and lags than days', () => {
    const few = benchmark.subarray(0, 6);
    expect(dimson(2).fit!({ returns: few, regressors: [few, few] })).toBe('too-few-observations');
  });
});
