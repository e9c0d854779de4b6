import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confidenceInterval,
  criticalValue,
  extremity,
  isAsExtreme,
  pValue,
} from '../../src/inference/p-value.ts';
import type { NullDistribution } from '../../src/inference/test-statistic.ts';

const normal: NullDistribution = { name: 'normal' };
const t = (degreesOfFreedom: number): NullDistribution => ({ name: 't', degreesOfFreedom });
const distributions = fc.oneof(fc.constant(normal), fc.integer({ min: 1, max: 400 }).map(t));
const statistic = fc.double({ min: -30, max: 30, noNaN: true });

describe('a p-value', () => {
  test('is what the tables say', () => {
    expect(pValue(1.959963984540054, normal, 'two-sided')).toBeCloseTo(0.05, 14);
    expect(pValue(1.6448536269514722, normal, 'greater')).toBeCloseTo(0.05, 14);
    expect(pValue(1, t(1), 'two-sided')).toBeCloseTo(0.5, 14);
    expect(pValue(-1, t(1), 'less')).toBeCloseTo(0.25, 14);
  });

  test('of both sides is twice the smaller one, and the two sides make one', () => {
    fc.assert(
      fc.property(statistic, distributions, (value, distribution) => {
        const [greater, less] = [pValue(value, distribution, 'greater'), pValue(value, distribution, 'less')];
        const both = pValue(value, distribution, 'two-sided');
        expect(greater + less).toBeCloseTo(1, 12);
        expect(Math.abs(both / (2 * Math.min(greater, less)) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('does not care for the sign where both sides count', () => {
    fc.assert(
      fc.property(statistic, distributions, (value, distribution) => {
        expect(pValue(-value, distribution, 'two-sided')).toBe(pValue(value, distribution, 'two-sided'));
        expect(pValue(-value, distribution, 'less')).toBe(pValue(value, distribution, 'greater'));
      }),
    );
  });

  test('far out is small, not nothing', () => {
    for (const alternative of ['two-sided', 'greater'] as const) {
      expect(pValue(30, normal, alternative)).toBeGreaterThan(1e-198);
      expect(pValue(30, normal, alternative)).toBeLessThan(1e-196);
      expect(pValue(100, t(100), alternative)).toBeGreaterThan(0);
    }
  });

  test('of a statistic that is not known is not known', () => {
    expect(pValue(Number.NaN, normal, 'two-sided')).toBeNaN();
    expect(pValue(Number.NaN, t(5), 'greater')).toBeNaN();
  });
});

describe('a confidence interval', () => {
  const of = (estimate: number, distribution: NullDistribution) => ({
    estimate,
    standardError: 1,
    distribution,
  });

  test('of 95 % reaches 1.96 standard errors either way under the normal distribution', () => {
    const { low, high } = confidenceInterval(of(1, normal), 'two-sided', 0.95);
    expect(low).toBeCloseTo(1 - 1.959963984540054, 13);
    expect(high).toBeCloseTo(1 + 1.959963984540054, 13);
  });

  test('reaches twice as far with twice the standard error', () => {
    const { low, high } = confidenceInterval({ ...of(1, t(1)), standardError: 2 }, 'two-sided', 0.5);
    expect(low).toBeCloseTo(1 - 2, 13);
    expect(high).toBeCloseTo(1 + 2, 13);
  });

  test('of a one-sided alternative is open where the alternative lies', () => {
    const { low, high } = confidenceInterval(of(1, normal), 'greater', 0.95);
    expect(low).toBeCloseTo(1 - 1.6448536269514722, 13);
    expect(high).toBeNaN();
    expect(confidenceInterval(of(1, normal), 'less', 0.95).low).toBeNaN();
  });

  test('holds zero exactly where the p-value is above one less its level', () => {
    fc.assert(
      fc.property(
        statistic,
        distributions,
        fc.constantFrom('two-sided', 'greater', 'less'),
        fc.constantFrom(0.8, 0.95, 0.99),
        (value, distribution, alternative, confidence) => {
          const p = pValue(value, distribution, alternative);
          fc.pre(Math.abs(p - (1 - confidence)) > 1e-9);
          const { low, high } = confidenceInterval(of(value, distribution), alternative, confidence);
          expect(!(low > 0) && !(high < 0)).toBe(p > 1 - confidence);
        },
      ),
    );
  });

  test('does not exist without a standard error', () => {
    const { low, high } = confidenceInterval({ estimate: 1, distribution: normal }, 'two-sided', 0.95);
    expect([low, high]).toEqual([Number.NaN, Number.NaN]);
  });
});

test('the p-value of no statistic has no value, and is not searched for', () => {
  for (const distribution of [normal, t(191.5), { name: 'signed-rank', values: 9 }] as NullDistribution[])
    expect(pValue(Number.NaN, distribution, 'two-sided')).toBeNaN();
});

test('a statistic over a deviation of 0 has no p-value, and neither has one under a distribution that is none', () => {
  for (const alternative of ['two-sided', 'greater', 'less'] as const) {
    for (const infinite of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(pValue(infinite, normal, alternative)).toBeNaN();
      expect(pValue(infinite, t(3), alternative)).toBeNaN();
      expect(pValue(infinite, { name: 'signed-rank', values: 9 }, alternative)).toBeNaN();
    }
    const none = [
      { name: 'normal', mean: 0, deviation: 0 },
      { name: 'normal', deviation: -1 },
      { name: 'normal', mean: Number.NaN },
      { name: 'signed-rank', values: 1.5 },
      { name: 'signed-rank', values: 2000 },
      t(0),
      t(Number.NaN),
      undefined,
    ] as NullDistribution[];
    for (const distribution of none) expect(pValue(2, distribution, alternative)).toBeNaN();
  }
});

test('a normal statistic with a mean and a deviation is standardised', () => {
  const shifted: NullDistribution = { name: 'normal', mean: 10, deviation: 2 };
  for (const alternative of ['two-sided', 'greater', 'less'] as const)
    expect(pValue(13, shifted, alternative)).toBe(pValue(1.5, normal, alternative));
});

test('a critical value leaves its level in one tail, or half of it in each', () => {
  expect(criticalValue(normal, 'two-sided', 0.05)).toBeCloseTo(1.959963984540054, 13);
  expect(criticalValue(normal, 'greater', 0.05)).toBeCloseTo(1.6448536269514722, 13);
  expect(criticalValue(t(1), 'two-sided', 0.5)).toBeCloseTo(1, 13);
  expect(criticalValue(t(1), 'less', 0.25)).toBeCloseTo(1, 13);
});

test('W⁺ is no estimate over its standard error: no value of it is critical, and no interval rests on it', () => {
  const ranks: NullDistribution = { name: 'signed-rank', values: 9 };
  expect(criticalValue(ranks, 'two-sided', 0.05)).toBeNaN();
  expect(
    confidenceInterval({ estimate: 1, standardError: 1, distribution: ranks }, 'two-sided', 0.95),
  ).toEqual({
    low: Number.NaN,
    high: Number.NaN,
  });
});

describe('extreme', () => {
  test('is far from nothing, high or low, as the alternative has it', () => {
    expect([extremity['two-sided'](-2), extremity.greater(-2), extremity.less(-2)]).toEqual([2, -2, 2]);
  });

  test('is what is as large as what was observed, but for rounding', () => {
    expect(isAsExtreme(-2, 2, 0, 'two-sided')).toBe(true);
    expect(isAsExtreme(-2, 2, 0, 'greater')).toBe(false);
    expect(isAsExtreme(-2, -1, 0, 'less')).toBe(true);
    expect(isAsExtreme(1.9, 2, 0.1 + 1e-15, 'greater')).toBe(true);
    expect(isAsExtreme(1.9, 2, 0.09, 'greater')).toBe(false);
  });
});
