import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterValues } from '../../../src/inference/resampling/clustered-values.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import type { Resampled, ResamplingMethod } from '../../../src/inference/resampling/resampling-method.ts';
import { uniformsByDate } from '../../../src/inference/resampling/uniforms.ts';
import { drawsFrom } from '../../abnormal/made-up.ts';
import { givenUniforms, type MadeUp, madeUp } from './made-up.ts';

const all = Object.entries<ResamplingMethod>(resamplingMethods);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const runs = { numRuns: 25 };

function resampled(method: ResamplingMethod, { values, uniforms }: MadeUp): Resampled {
  const outcome = method.resample(values, uniforms);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

/** The same sample, every value times c. */
function times({ raw, places, uniforms, values }: MadeUp, c: number): MadeUp {
  const scaled = raw.map((value) => c * value);
  return { raw: scaled, places, uniforms, values: clusterValues(scaled, places, values.places.length) };
}

test('methods are sorted by id', () => {
  expect(Object.keys(resamplingMethods)).toEqual(Object.keys(resamplingMethods).toSorted());
});

describe.each(all)('%s', (_, method) => {
  test('says its name, its source, its null hypothesis and its measures', () => {
    expect(method.name).not.toBe('');
    expect(method.reference).toMatch(/\(\d{4}\)/);
    expect(method.nullHypothesis).toMatch(/^[A-Z].*\.$/);
    expect(method.measures).not.toEqual([]);
    expect([...method.measures]).toEqual(method.measures.toSorted());
  });

  test('gives the same bits every time', () => {
    expect(resampled(method, madeUp(1, 12, 2))).toEqual(resampled(method, madeUp(1, 12, 2)));
  });

  test('gives p-values between nothing, not reached, and one', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 15 }), (seed, dates) => {
        for (const p of Object.values(resampled(method, madeUp(seed, dates, 2, 49)).pValues)) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  test('does not see in which unit returns are', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sample = madeUp(seed, 12, 2);
        expect(resampled(method, times(sample, 4)).pValues).toEqual(resampled(method, sample).pValues);
      }),
      runs,
    );
  });

  test('finds returns of the opposite sign as extreme, to the other side', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sample = madeUp(seed, 12, 2);
        const [own, opposite] = [sample, times(sample, -1)].map((of) => resampled(method, of).pValues);
        expect(opposite!['two-sided']).toBe(own!['two-sided']);
        expect([opposite!.greater, opposite!.less]).toEqual([own!.less, own!.greater]);
      }),
      runs,
    );
  });

  test('finds an effect of ten deviations, and takes the draw of another seed for no other finding', () => {
    const strong = madeUp(3, 12, 2, 199, 0.3);
    const other = { ...strong, uniforms: uniformsByDate(99, 199, strong.uniforms.dates) };
    for (const sample of [strong, other]) {
      const { greater, less } = resampled(method, sample).pValues;
      expect(greater).toBeLessThan(0.02);
      expect(less).toBeGreaterThan(0.9);
    }
  });

  test('has estimates about the estimate, where it has any', () => {
    const sample = madeUp(4, 30, 2, 1999);
    const { estimates } = resampled(method, sample);
    if (estimates === undefined) return expect(['sign-flip', 'skewness-adjusted']).toContain(_);
    const mean = estimates.reduce((sum, value) => sum + value / estimates.length, 0);
    const deviation = Math.sqrt(estimates.reduce((sum, value) => sum + (value - mean) ** 2 / 1998, 0));
    const { n, deviations } = sample.values;
    const clustered = Math.sqrt(deviations.reduce((sum, value) => sum + value ** 2, 0)) / n;
    expect(Math.abs(mean - sample.values.mean)).toBeLessThan(clustered / 10);
    expect(deviation / clustered).toBeCloseTo(1, 1);
  });
});

describe.each(all.filter(([id]) => id !== 'sign-flip'))('%s of values that are all the same', (_, method) => {
  test('says that they do not vary', () => {
    const values = clusterValues(new Float64Array(4).fill(0.01), Uint32Array.of(0, 0, 1, 2), 3);
    const outcome = method.resample(values, uniformsByDate(1, 9, Int32Array.of(1, 2, 3)));
    expect(outcome).toEqual({ reason: 'no variance: the event dates all say the same' });
  });
});

describe('sign flips', () => {
  const { 'sign-flip': signFlip } = resamplingMethods;

  test('of three dates are the eight there are, and p is exact', () => {
    const values = clusterValues(Float64Array.of(0.01, 0.02, 0.04, 0.01), Uint32Array.of(0, 1, 2, 2), 3);
    const outcome = signFlip.resample(values, uniformsByDate(1, 7, Int32Array.of(1, 2, 3)));
    expect(outcome).toEqual({ draws: 8, pValues: { 'two-sided': 2 / 8, greater: 1 / 8, less: 1 } });
  });

  test('are drawn where there are more of them than asked for', () => {
    const { values } = madeUp(5, 3, 1);
    expect(signFlip.resample(values, uniformsByDate(1, 6, Int32Array.of(1, 2, 3)))).toMatchObject({
      draws: 6,
    });
  });

  test('turn a date about where its number is below a half', () => {
    const values = clusterValues(Float64Array.of(1, -2, 4), Uint32Array.of(0, 1, 2), 3);
    const uniforms = givenUniforms([0.4, 0.4, 0.4], [0.6, 0.4, 0.6], [0.6, 0.6, 0.5]);
    // The sums −3, 7 and 3 beside the sample's own, 3.
    expect(signFlip.resample(values, uniforms)).toEqual({
      draws: 3,
      pValues: { 'two-sided': 1, greater: 3 / 4, less: 3 / 4 },
    });
  });

  test('of identical values need no variance', () => {
    const values = clusterValues(new Float64Array(4).fill(0.01), Uint32Array.of(0, 1, 2, 3), 4);
    const outcome = signFlip.resample(values, uniformsByDate(1, 99, Int32Array.of(1, 2, 3, 4)));
    expect(outcome).toMatchObject({ pValues: { 'two-sided': 2 / 16 } });
  });

  test('under exchangeable signs have every p-value as often as any other', () => {
    const counts = new Map<number, number>();
    const draws = drawsFrom(8);
    for (let sample = 0; sample < 1600; sample++) {
      const { values, uniforms } = madeUp(draws, 4, 2, 15, 0);
      const outcome = signFlip.resample(values, uniforms);
      if ('reason' in outcome) throw new Error(outcome.reason);
      const p = outcome.pValues.greater;
      counts.set(p, (counts.get(p) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40); // four deviations
  });
});

test('all weights of a date are one: securities of a date count as one, whatever they are', () => {
  const { 'wild-rademacher': wild } = resamplingMethods;
  const { raw, uniforms, values } = madeUp(6, 12, 1);
  const doubled = clusterValues(
    Float64Array.from({ length: 24 }, (_, i) => raw[Math.floor(i / 2)]!),
    Uint32Array.from({ length: 24 }, (_, i) => Math.floor(i / 2)),
    12,
  );
  const [own, twice] = [values, doubled].map((of) => wild.resample(of, uniforms));
  expect((twice as Resampled).pValues).toEqual((own as Resampled).pValues);
});

describe('estimates of 1, 2 on one date and 6 on another', () => {
  const values = clusterValues(Float64Array.of(1, 2, 6), Uint32Array.of(0, 0, 1), 2);
  const estimatesOf = (id: keyof typeof resamplingMethods, ...rows: number[][]) => {
    const { estimates } = resamplingMethods[id].resample(values, givenUniforms(...rows)) as Resampled;
    return [...estimates!];
  };
  const close = (...numbers: number[]) => numbers.map((one) => expect.closeTo(one, 14));

  test('are the means of the dates drawn', () => {
    expect(estimatesOf('bootstrap', [0, 0.4], [0.4, 0.5], [0.9, 0.9])).toEqual(close(1.5, 3, 6));
  });

  test('are 3 and the weighted sums −3 and 3 about it over three, weights −1 below a half and else 1', () => {
    expect(estimatesOf('wild-rademacher', [0.4, 0.5], [0.5, 0.4], [0.4, 0.4])).toEqual(close(5, 1, 3));
  });
});
