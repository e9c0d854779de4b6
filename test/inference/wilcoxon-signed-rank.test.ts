import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pValue } from '../../src/inference/p-value.ts';
import { isUndefined } from '../../src/inference/test-statistic.ts';
import { wilcoxonSignedRank } from '../../src/inference/wilcoxon-signed-rank.ts';
import { rowsOf, shape } from './made-up.ts';

const drawn = (values: readonly number[]) => wilcoxonSignedRank.statistic(rowsOf(values), 0, shape);

function defined(values: readonly number[]) {
  const statistic = drawn(values);
  if (isUndefined(statistic)) throw new Error(statistic.reason);
  return statistic;
}

test('W⁺ of 1, −2, 3 is 4 of 6, exact', () => {
  const { statistic, distribution, n } = defined([1, -2, 3]);
  expect([n, statistic]).toEqual([3, 4]);
  expect(distribution).toEqual({ name: 'signed-rank', values: 3 });
  expect(pValue(statistic, distribution, 'greater')).toBe(3 / 8); // {3,1}, {3,2}, {1,2,3}
});

test('of three rises is 6, and less likely than any: 1/8', () => {
  const { statistic, distribution } = defined([1, 2, 3]);
  expect(pValue(statistic, distribution, 'greater')).toBe(1 / 8);
  expect(pValue(statistic, distribution, 'two-sided')).toBe(1 / 4);
  expect(pValue(statistic, distribution, 'less')).toBe(1);
});

test('zeros are dropped but counted in n', () => {
  expect(defined([0, 1, -2, 3])).toMatchObject({
    n: 4,
    statistic: 4,
    distribution: { name: 'signed-rank', values: 3 },
  });
});

test('ties share their ranks and make it normal, with a variance less 6/48', () => {
  const { statistic, distribution } = defined([1, -1, 2, 3]);
  expect(statistic).toBe(1.5 + 3 + 4);
  expect(distribution).toEqual({ name: 'normal', mean: 5, deviation: Math.sqrt((4 * 5 * 9) / 24 - 6 / 48) });
});

test('it is exact up to 50 values and normal beyond', () => {
  const values = (n: number) => Array.from({ length: n }, (_, i) => (i + 1) * (i % 3 === 0 ? -1 : 1));
  expect(defined(values(50)).distribution.name).toBe('signed-rank');
  expect(defined(values(51)).distribution.name).toBe('normal');
});

test('fewer than two values other than zero are not defined', () => {
  expect(drawn([0, 0, 1])).toMatchObject({ n: 3, reason: expect.stringMatching(/only 1/) });
});

test('turned about, W⁺ becomes what is left of n(n + 1)/2, and the tails change places', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 60 }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (sizes, signs) => {
        const values = sizes.map((size, i) => (signs[i] ? size : -size));
        const [own, turned] = [defined(values), defined(values.map((value) => -value))];
        expect(own.statistic + turned.statistic).toBe((values.length * (values.length + 1)) / 2);
        const tail = (of: typeof own, alternative: 'greater' | 'less') =>
          pValue(of.statistic, of.distribution, alternative);
        expect(tail(own, 'greater')).toBeCloseTo(tail(turned, 'less'), 14);
      },
    ),
  );
});
