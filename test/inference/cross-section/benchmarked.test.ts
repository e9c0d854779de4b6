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

test('one-sided, only windows whose coefficient is at least as far on that side count', () => {
  const response = before[3]!;
  const event = coefficientsOf({ ...sample, response });
  const others = before.map((one) => coefficientsOf({ ...sample, response: one }));
  for (const [alternative, isExtreme] of [
    ['greater', (other: number, its: number) => other >= its],
    ['less', (other: number, its: number) => other <= its],
  ] as const) {
    const { pValues } = benchmark({ ...sample, response }, event, before, alternative);
    pValues.forEach((p, j) => {
      // The window that is the event's own ties with it to the last digits only.
      const apart = others.filter((_, i) => i !== 3);
      const extreme = apart.filter((other) => isExtreme(other[j]!, event[j]!)).length;
      expect([(1 + extreme) / 20, (2 + extreme) / 20]).toContain(p);
    });
  }
});

test('a window that ties with the event is at least as extreme, on either side', () => {
  const tied = benchmark(sample, new Float64Array(sample.terms.length), [new Float64Array(14)], 'two-sided');
  expect([...tied.pValues]).toEqual(sample.terms.map(() => 1));
  for (const alternative of ['greater', 'less'] as const)
    expect([
      ...benchmark(sample, new Float64Array(sample.terms.length), [new Float64Array(14)], alternative)
        .pValues,
    ]).toEqual(sample.terms.map(() => 1));
});

test('a window without a CAR of one observation ranks by the regression of the others, weights and dates included', () => {
  const missing = 2;
  const without = <A extends Float64Array | Int32Array>(values: A) =>
    values.filter((_, i) => i !== missing) as A;
  const weights = madeUpSample().weights!;
  const gaps = before.map((response) => response.map((value, i) => (i === missing ? Number.NaN : value)));
  const fitted = gaps.map((response) =>
    coefficientsOf({
      ...sample,
      response: without(response),
      design: sample.design.map(without),
      weights: without(weights),
      eventDates: without(sample.eventDates),
    }),
  );
  const event = fitted[5]!.map((value) => value / 2);
  const { pValues } = benchmark({ ...sample, weights }, event, gaps, 'greater');
  pValues.forEach((p, j) => {
    expect(p).toBe((1 + fitted.filter((other) => other[j]! >= event[j]!).length) / 20);
  });
});

test('a sample that cannot be regressed ranks among no windows', () => {
  const few = {
    ...sample,
    response: sample.response.slice(0, 2),
    design: sample.design.map((column) => column.slice(0, 2)),
    eventDates: sample.eventDates.slice(0, 2),
  };
  expect(benchmark(few, own, [new Float64Array(2)], 'two-sided').windows).toBe(0);
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
