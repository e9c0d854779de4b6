import { expect, test } from 'vitest';
import { benchmark } from '../../../src/inference/cross-section/benchmarked.ts';
import { isRegressed, regressCrossSection } from '../../../src/inference/cross-section/regression.ts';
import { parkMiller } from '../diagnostics/made-up.ts';
import { madeUpSample, unweighted } from './made-up.ts';

const sample = unweighted(madeUpSample());

function coefficientsOf(one: typeof sample): Float64Array {
  const regressed = regressCrossSection(one);
  if (!isRegressed(regressed)) throw new Error(regressed.reason);
  return regressed.fit.coefficients;
}

const own = coefficientsOf(sample);
const draw = parkMiller(23);
const before = Array.from({ length: 19 }, () =>
  Float64Array.from(sample.response, () => 0.02 * (draw() - 0.5)),
);

test('p is the rank of the coefficient among those of windows before the event, its own included', () => {
  for (const one of [sample, { ...sample, weights: madeUpSample().weights }]) {
    const event = coefficientsOf(one);
    const others = before.map((response) => coefficientsOf({ ...one, response }));
    const { pValues, windows } = benchmark(one, event, before, 'two-sided');
    expect(windows).toBe(19);
    pValues.forEach((p, j) => {
      const extreme = others.filter((other) => Math.abs(other[j]!) >= Math.abs(event[j]!)).length;
      expect(p).toBe((1 + extreme) / 20);
    });
  }
});

test('a characteristic that drives only the event day has the smallest p there is', () => {
  expect(benchmark(sample, own, before, 'two-sided').pValues[1]).toBe(1 / 20);
  expect(benchmark(sample, own, before, 'greater').pValues[1]).toBe(1 / 20);
  expect(benchmark(sample, own, before, 'less').pValues[1]).toBe(1);
});

test('a coefficient that every window shares is nothing special', () => {
  const alike = before.map(() => sample.response);
  expect([...benchmark(sample, own, alike.slice(0, 1), 'two-sided').pValues].every((p) => p >= 0.5)).toBe(
    true,
  );
});

test('windows some observations miss are regressed without them, windows all miss do not count', () => {
  const gap = before[0]!.map((value, i) => (i === 2 ? Number.NaN : value));
  const empty = new Float64Array(14).fill(Number.NaN);
  expect(benchmark(sample, own, [gap, empty], 'two-sided').windows).toBe(1);
  expect(benchmark(sample, own, [empty], 'two-sided').pValues.every(Number.isNaN)).toBe(true);
});
