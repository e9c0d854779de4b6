import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { marketModelGarch } from '../../src/models/market-model-garch.ts';
import * as normal from '../../src/numeric/distributions/normal.ts';
import { drawsFrom } from '../abnormal/made-up.ts';

/** Returns whose errors follow a GARCH(1,1) with these parameters. */
function simulated(
  days: number,
  { a, b, omega, alpha, beta }: Record<'a' | 'b' | 'omega' | 'alpha' | 'beta', number>,
) {
  const random = xoroshiro128plus(7);
  const draw = () => normal.quantile(uniformFloat64(random) || 0.5);
  let h = omega / (1 - alpha - beta);
  const benchmark = Float64Array.from({ length: days }, () => 0.01 * draw());
  const returns = benchmark.map((rm) => {
    const error = Math.sqrt(h) * draw();
    h = omega + alpha * error ** 2 + beta * h;
    return a + b * rm + error;
  });
  return { returns, benchmark };
}

/** Returns whose errors are t(5), of one variance. */
function heavyTailed(seed: number, days: number) {
  const { normal: draw } = drawsFrom(seed);
  const benchmark = Float64Array.from({ length: days }, () => 0.01 * draw());
  const t5 = () => {
    const squares = Array.from({ length: 5 }, () => draw() ** 2).reduce((sum, one) => sum + one, 0);
    return draw() / Math.sqrt(squares / 5);
  };
  return { returns: benchmark.map((rm) => 0.0005 + 0.9 * rm + 0.015 * t5()), benchmark };
}

describe('the market model with GARCH errors', () => {
  test('finds the parameters a long series was made with', () => {
    const made = { a: 0.0005, b: 1.3, omega: 1e-5, alpha: 0.1, beta: 0.85 };
    const { returns, benchmark } = simulated(20_000, made);
    const fit = marketModelGarch.fit!({
      returns,
      regressors: [new Float64Array(returns.length).fill(1), benchmark],
    });
    if (typeof fit === 'string') throw new Error(fit);
    expect(fit.coefficients[0]).toBeCloseTo(made.a, 3);
    expect(fit.coefficients[1]).toBeCloseTo(made.b, 1);
    expect(fit.sigma).toBeCloseTo(Math.sqrt(made.omega / (1 - made.alpha - made.beta)), 3);
  });

  test('weighs calm days more than least squares does, and passes over missing ones', () => {
    const { returns, benchmark } = simulated(400, { a: 0, b: 1, omega: 2e-5, alpha: 0.3, beta: 0.6 });
    returns.fill(Number.NaN, 100, 120);
    const fit = marketModelGarch.fit!({ returns, regressors: [new Float64Array(400).fill(1), benchmark] });
    expect(fit).toMatchObject({ observations: 380, degreesOfFreedom: 375 });
  });

  // scipy 1.10.1, BFGS on the same likelihood from sixty random starts. A summit nearer to the usual start has s 0.00699.
  test('takes the highest of several summits of the likelihood', () => {
    const { returns, benchmark } = simulated(66, { a: 0, b: 1, omega: 2e-5, alpha: 0.5, beta: 0.3 });
    const fit = marketModelGarch.fit!({ returns, regressors: [new Float64Array(66).fill(1), benchmark] });
    if (typeof fit === 'string') throw new Error(fit);
    expect(fit.coefficients[1]).toBeCloseTo(1.018575, 5);
    expect(fit.sigma).toBeCloseTo(0.0081958877, 7);
  });

  test('tells no lower summit where the highest has no variance to return to', () => {
    // Of these three series in a hundred and fifty the likelihood is largest at α + β → 1.
    for (const seed of [11, 13, 133]) {
      const { returns, benchmark } = heavyTailed(seed, 120);
      const fit = marketModelGarch.fit!({ returns, regressors: [new Float64Array(120).fill(1), benchmark] });
      expect(fit).toBe('no-convergence');
    }
    const { returns, benchmark } = heavyTailed(12, 120);
    const fit = marketModelGarch.fit!({ returns, regressors: [new Float64Array(120).fill(1), benchmark] });
    expect(fit).toMatchObject({ observations: 120 });
  });

  test('says that it did not converge where returns have no variance of their own', () => {
    const benchmark = Float64Array.from({ length: 100 }, (_, t) => Math.sin(t) / 100);
    const returns = benchmark.map((rm) => 2 * rm);
    expect(marketModelGarch.fit!({ returns, regressors: [benchmark, benchmark] })).toBe('no-convergence');
  });
});
