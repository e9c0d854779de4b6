import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSums, sampleQuantiles } from '../../../src/inference/small-sample/sample-quantiles.ts';

/** Values that are the same, or differ by more than rounding. */
const value = fc.integer({ min: -1e6, max: 1e6 }).map((millionths) => millionths / 1e6);
const alternatives = ['two-sided', 'greater', 'less'] as const;

describe('block sums', () => {
  test('run from the last value back, none used twice, missing ones skipped', () => {
    expect(blockSums(Float64Array.of(1, 2, 3, Number.NaN, 4, 5), 2)).toEqual(Float64Array.of(9, 5));
    expect(blockSums(Float64Array.of(1, 2, 3), 1)).toEqual(Float64Array.of(3, 2, 1));
    expect(blockSums(Float64Array.of(1, 2), 3)).toHaveLength(0);
  });
});

describe('a statistic among nineteen others', () => {
  const references = Float64Array.from({ length: 19 }, (_, i) => i + 1);
  const at = (statistic: number, alternative: (typeof alternatives)[number], confidence = 0.9) =>
    sampleQuantiles(statistic, references, { alternative, confidence });

  test('above all of them has p of one in twenty, two-sided two', () => {
    expect(at(99, 'greater')).toMatchObject({ rank: 20, references: 19, pValue: 1 / 20 });
    expect(at(99, 'less').pValue).toBe(1);
    expect(at(99, 'two-sided').pValue).toBe(2 / 20);
  });

  test('that ties has the mean rank, and the tie counts against it', () => {
    expect(at(19, 'greater')).toMatchObject({ rank: 19.5, pValue: 2 / 20 });
  });

  test('ties what differs from it by rounding alone, whichever is larger', () => {
    const sums = Float64Array.of(0.1 + 0.2, 0.3, -0.6, 0.05);
    for (const statistic of [0.1 + 0.2, 0.3])
      expect(sampleQuantiles(statistic, sums, { alternative: 'greater', confidence: 0.9 })).toMatchObject({
        rank: 4,
        pValue: 3 / 5,
      });
  });

  test('has an interval from its distance to the largest to that to the smallest', () => {
    expect(at(10, 'two-sided')).toMatchObject({ low: 10 - 19, high: 10 - 1 });
    expect(at(10, 'two-sided', 0.8)).toMatchObject({ low: 10 - 18, high: 10 - 2 });
    expect(at(10, 'greater', 0.95)).toMatchObject({ low: 10 - 19, high: Number.NaN });
    expect(at(10, 'less', 0.95)).toMatchObject({ low: Number.NaN, high: 10 - 1 });
  });

  test('has no interval at a confidence beyond their number', () => {
    expect(at(10, 'two-sided', 0.95)).toMatchObject({ low: Number.NaN, high: Number.NaN });
  });
});

test('exchanged with any of the others, a statistic has every p-value once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 25 }), (all) => {
      const size = all.length;
      const pValues = all.map((own, i) => {
        const others = Float64Array.from(all.filter((_, j) => j !== i));
        return sampleQuantiles(own, others, { alternative: 'greater', confidence: 0.9 }).pValue;
      });
      expect(pValues.toSorted((a, b) => a - b)).toEqual(all.map((_, i) => (i + 1) / size));
    }),
  );
});

test('everything with the opposite sign has the same two-sided p', () => {
  fc.assert(
    fc.property(value, fc.array(value, { minLength: 1, maxLength: 30 }), (own, others) => {
      const question = { alternative: 'two-sided', confidence: 0.9 } as const;
      const references = Float64Array.from(others);
      const opposite = sampleQuantiles(
        -own,
        references.map((one) => -one),
        question,
      );
      expect(opposite.pValue).toBe(sampleQuantiles(own, references, question).pValue);
    }),
  );
});

test.each(alternatives)(
  '%s: the interval holds 0 exactly when p is above one less the confidence',
  (alternative) => {
    fc.assert(
      fc.property(value, fc.uniqueArray(value, { minLength: 20, maxLength: 60 }), (own, others) => {
        fc.pre(!others.includes(own));
        const question = { alternative, confidence: 0.83 };
        const { pValue, low, high } = sampleQuantiles(own, Float64Array.from(others), question);
        const holds = !(low > 0) && !(high < 0);
        expect(holds).toBe(pValue > 1 - 0.83);
      }),
    );
  },
);
