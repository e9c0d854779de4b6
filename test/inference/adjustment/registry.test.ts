import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Adjustment } from '../../../src/inference/adjustment/adjustment.ts';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';

const all = Object.entries<Adjustment>(adjustments);
const pValues = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)), { maxLength: 30 })
  .map((values) => Float64Array.from(values));

test('adjustments are sorted by id', () => {
  expect(Object.keys(adjustments)).toEqual(Object.keys(adjustments).toSorted());
});

describe.each(all)('%s', (_, { name, reference, adjust }) => {
  test('says its name and its source', () => {
    expect(name).not.toBe('');
    expect(reference).toMatch(/\(\d{4}\)/);
  });

  test('gives p-values no smaller than the raw ones, no larger than one, in the same order', () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const adjusted = adjust(raw);
        raw.forEach((p, i) => {
          if (Number.isNaN(p)) {
            expect(adjusted[i]).toBeNaN();
            return;
          }
          expect(adjusted[i]!).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]!).toBeLessThanOrEqual(1);
          raw.forEach((other, j) => {
            if (other > p) expect(adjusted[j]!).toBeGreaterThanOrEqual(adjusted[i]!);
          });
        });
      }),
    );
  });

  test('does not change what it is given, and leaves out what is missing', () => {
    const raw = Float64Array.of(0.01, Number.NaN, 0.04);
    const adjusted = adjust(raw);
    expect(raw).toEqual(Float64Array.of(0.01, Number.NaN, 0.04));
    expect([adjusted[0], adjusted[2]]).toEqual([...adjust(Float64Array.of(0.01, 0.04))]);
  });

  test('leaves one p-value as it is, and none', () => {
    expect(adjust(Float64Array.of(0.3))).toEqual(Float64Array.of(0.3));
    expect(adjust(new Float64Array(0))).toHaveLength(0);
  });
});

/** Worked by hand, and as R's p.adjust gives them. */
const known: Readonly<Record<keyof typeof adjustments, readonly number[]>> = {
  'benjamini-hochberg': [0.05, 0.05, 0.05, 0.05, 0.05],
  'benjamini-yekutieli': [137 / 1200, 137 / 1200, 137 / 1200, 137 / 1200, 137 / 1200],
  bonferroni: [0.05, 0.25, 0.1, 0.2, 0.15],
  hochberg: [0.05, 0.05, 0.05, 0.05, 0.05],
  holm: [0.05, 0.09, 0.08, 0.09, 0.09],
};

test.each(all)('%s of 0.01, 0.05, 0.02, 0.04, 0.03 is known', (id, { adjust }) => {
  const adjusted = adjust(Float64Array.of(0.01, 0.05, 0.02, 0.04, 0.03));
  known[id as keyof typeof adjustments].forEach((p, i) => {
    expect(adjusted[i]).toBeCloseTo(p, 14);
  });
});

describe('the fifteen p-values of Benjamini & Hochberg (1995)', () => {
  const raw = Float64Array.of(
    0.0001,
    0.0004,
    0.0019,
    0.0095,
    0.0201,
    0.0278,
    0.0298,
    0.0344,
    0.0459,
    0.324,
    0.4262,
    0.5719,
    0.6528,
    0.759,
    1,
  );
  const found = (id: keyof typeof adjustments) => adjustments[id].adjust(raw).filter((p) => p <= 0.05).length;

  test('are three findings by Bonferroni and by Hochberg, four by the false discovery rate', () => {
    expect([found('bonferroni'), found('hochberg'), found('benjamini-hochberg')]).toEqual([3, 3, 4]);
  });

  test('are adjusted for the false discovery rate as published', () => {
    const adjusted = [...adjustments['benjamini-hochberg'].adjust(raw)].slice(0, 9);
    const published = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571429, 0.0638571429, 0.0645, 0.0765];
    published.forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 9);
    });
  });
});

test('Hochberg is never above Holm, Holm never above Bonferroni, and Benjamini–Hochberg never above Hochberg', () => {
  fc.assert(
    fc.property(pValues, (raw) => {
      const [bonferroni, holm, hochberg, bh] = (
        ['bonferroni', 'holm', 'hochberg', 'benjamini-hochberg'] as const
      ).map((id) => adjustments[id].adjust(raw));
      raw.forEach((p, i) => {
        if (Number.isNaN(p)) return;
        expect(holm![i]!).toBeLessThanOrEqual(bonferroni![i]!);
        expect(hochberg![i]!).toBeLessThanOrEqual(holm![i]!);
        expect(bh![i]!).toBeLessThanOrEqual(hochberg![i]! * (1 + 1e-14));
      });
    }),
  );
});
