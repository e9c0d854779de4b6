import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realityCheck } from '../../../src/backtest/luck/reality-check.ts';
import { stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';
import { golden, rows, variants } from './golden-variants.ts';
import { noise } from './made-up.ts';

test('the golden variants have the golden reality check', () => {
  const { best, statistic, pValue } = realityCheck(variants, rows);
  expect(best).toBe(7);
  expect(statistic).toBeCloseTo(Math.sqrt(551) * 0.0005459730146928626, 12);
  expect(pValue).toBeCloseTo(golden.unstudentized_upper!, 15);
});

describe('the reality check', () => {
  const draws = stationaryIndices(60, { seed: 3, draws: 99, meanBlock: 4 });
  const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

  test('does not see the unit of returns, nor the order of variants', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const some = noise(seed, 4, 60);
        const own = realityCheck(some, draws).pValue;
        expect(
          realityCheck(
            some.map((of) => of.map((value) => 4 * value)),
            draws,
          ).pValue,
        ).toBe(own);
        expect(realityCheck(some.toReversed(), draws).pValue).toBe(own);
      }),
      { numRuns: 30 },
    );
  });

  test('gives each variant what it would have as the only one, the best never more than all together', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const some = noise(seed, 4, 60);
        const { best, pValue, alone } = realityCheck(some, draws);
        expect(alone[best]).toBeLessThanOrEqual(pValue);
        expect([...alone]).toEqual(some.map((one) => realityCheck([one], draws).pValue));
      }),
      { numRuns: 30 },
    );
  });

  test('is never easier with one variant more', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [worse, ...some] = noise(seed, 4, 60);
        const { best, pValue } = realityCheck([...some, worse!], draws);
        if (best === 3) return; // the one more is the new best
        expect(pValue).toBeGreaterThanOrEqual(realityCheck(some, draws).pValue);
      }),
      { numRuns: 30 },
    );
  });

  test('finds a variant that earns, and refuses missing returns', () => {
    const some = [...noise(1, 3, 60), ...noise(2, 1, 60, 0.01)];
    expect(realityCheck(some, draws)).toMatchObject({ best: 3, pValue: 0 });
    expect(() => realityCheck([Float64Array.of(1, Number.NaN, 1)], draws)).toThrow(
      'variants[0][1] must be a return, got NaN',
    );
  });
});
