import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permutationTest } from '../../../src/inference/cross-section/permutation.ts';
import { type GroupedValue, strataOf, sumsOfSubsets } from '../../../src/inference/cross-section/strata.ts';
import type { Alternative } from '../../../src/inference/p-value.ts';
import { uniformsOf } from '../../../src/numeric/random.ts';
import { parkMiller } from '../diagnostics/made-up.ts';

const [one, other] = [
  [0.05, 0.02, 0.09, -0.01, 0.03],
  [-0.02, 0.01, 0, 0.04],
];
/** Each of its own date unless said otherwise. */
function valuesOf(
  first: readonly number[],
  second: readonly number[],
  dateOf = (i: number) => i,
): GroupedValue[] {
  return [...first, ...second].map((value, i) => ({
    value,
    eventDate: dateOf(i),
    isFirst: i < first.length,
  }));
}

function permute(
  values: readonly GroupedValue[],
  alternative: Alternative = 'two-sided',
  seed = 1,
  draws = 999,
) {
  const first = values.filter(({ isFirst }) => isFirst);
  const observed = { sum: first.reduce((sum, { value }) => sum + value, 0), count: first.length };
  const question = { alternative, draws, uniformsOf: (draw: number) => uniformsOf(seed, draw) };
  return permutationTest(strataOf(values), observed, question);
}

describe('few arrangements', () => {
  const values = valuesOf(one!, other!);

  test('are all looked at: 126 of five among nine, counted by hand', () => {
    expect(permute(values)).toEqual({ pValue: 33 / 126, draws: 126, isExact: true });
    expect(permute(values, 'greater').pValue).toBe(17 / 126);
    expect(permute(values, 'less').pValue).toBe(114 / 126);
  });

  test('do not hang on the order of observations, nor on scale or a shift of both groups', () => {
    const { pValue } = permute(values);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(values, { minLength: values.length }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        (order, scale, shift) => {
          expect(permute(order.map((v) => ({ ...v, value: scale * (v.value + shift) }))).pValue).toBe(pValue);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('of two dates tell nothing: either may be called first', () => {
    expect(permute(valuesOf([0.1, 0.2], [-0.1], (i) => (i < 2 ? 1 : 2)))).toMatchObject({
      pValue: 1,
      draws: 2,
    });
  });

  test('of one date are dealt among its observations', () => {
    expect(
      permute(
        valuesOf([0.1, 0.2], [-0.1, -0.2], () => 1),
        'greater',
      ),
    ).toEqual({
      pValue: 1 / 6,
      draws: 6,
      isExact: true,
    });
  });

  test('of values all the same are all as extreme', () => {
    expect(permute(valuesOf([0.1, 0.1], [0.1, 0.1])).pValue).toBe(1);
  });
});

describe('many arrangements', () => {
  const draw = parkMiller(3);
  const many = valuesOf(
    Array.from({ length: 20 }, () => draw() + 0.2),
    Array.from({ length: 20 }, () => draw()),
  );

  test('are drawn, the same ones for the same seed, others for another', () => {
    expect(permute(many)).toEqual(permute(many));
    expect(permute(many)).toMatchObject({ isExact: false });
    expect(permute(many, 'two-sided', 2).pValue).not.toBe(permute(many).pValue);
  });

  test('are counted without the one observed, which the p-value counts', () => {
    expect(permute(many, 'two-sided', 1, 499).draws).toBe(499);
  });

  test('never give a p-value of zero', () => {
    const apart = many.map((v) => (v.isFirst ? { ...v, value: v.value + 10 } : v));
    expect(permute(apart).pValue).toBe(1 / 1000);
  });

  test('drawn agree with all there are', () => {
    const more = many.filter((_, i) => i % 20 < 8); // 16 choose 8 is 12,870
    const [stratum] = strataOf(more);
    const all = sumsOfSubsets(stratum!).map(({ sum }) => sum);
    const own = more.reduce((sum, { value, isFirst }) => sum + (isFirst ? value : 0), 0);
    const exact = all.filter((sum) => sum >= own - 1e-12).length / all.length;
    expect(all).toHaveLength(12_870);
    const { pValue, isExact } = permute(more, 'greater', 1, 3999);
    expect(isExact).toBe(false);
    expect(Math.abs(pValue - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 3999));
  });
});
