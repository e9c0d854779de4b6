import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexRows } from '../../../src/backtest/luck/index-rows.ts';
import { realityCheck } from '../../../src/backtest/luck/reality-check.ts';
import { stationaryIndices } from '../../../src/backtest/luck/stationary-indices.ts';
import { type SuperiorAbility, superiorAbility } from '../../../src/backtest/luck/superior-ability.ts';
import type { Variants } from '../../../src/backtest/luck/variants.ts';
import { golden, rows, variants } from './golden-variants.ts';
import { noise } from './made-up.ts';

function ability(of: Variants, draws: IndexRows, meanBlock: number, studentised = true): SuperiorAbility {
  const outcome = superiorAbility(of, draws, { meanBlock, studentised });
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome;
}

describe('the golden variants', () => {
  test.each(['lower', 'consistent', 'upper'] as const)('have the golden %s p-values', (bound) => {
    expect(ability(variants, rows, 10).pValues[bound]).toBeCloseTo(golden[`studentized_${bound}`]!, 15);
    expect(ability(variants, rows, 10, false).pValues[bound]).toBeCloseTo(
      golden[`unstudentized_${bound}`]!,
      15,
    );
  });

  test('have the golden studentised statistic, of another variant than the largest mean', () => {
    const { statistic, best, compared } = ability(variants, rows, 10);
    expect(statistic).toBeCloseTo(golden.studentized_T_SPA!, 12);
    expect(compared).toBe(10);
    expect(best).toBe(7);
  });

  test('are judged otherwise where the statistic is really studentised', () => {
    expect(ability(variants, rows, 10).pValues.consistent).not.toBe(
      ability(variants, rows, 10, false).pValues.consistent,
    );
  });
});

describe('superior ability', () => {
  const draws = stationaryIndices(60, { seed: 3, draws: 99, meanBlock: 4 });
  const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

  test('has p-values from lower over consistent to upper', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { lower, consistent, upper } = ability(noise(seed, 4, 60, -0.002), draws, 4).pValues;
        expect(lower).toBeLessThanOrEqual(consistent);
        expect(consistent).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 30 },
    );
  });

  test('does not see the unit of any one variant, where studentised', () => {
    fc.assert(
      fc.property(seeds, fc.nat(3), (seed, k) => {
        const some = noise(seed, 4, 60);
        const larger = some.with(
          k,
          some[k]!.map((value) => 16 * value),
        );
        expect(ability(larger, draws, 4).pValues).toEqual(ability(some, draws, 4).pValues);
      }),
      { numRuns: 30 },
    );
  });

  test('not studentised and with every variant centred is the reality check, where any mean is above 0', () => {
    const some = noise(5, 4, 60, 0.001);
    expect(ability(some, draws, 4, false).pValues.upper).toBe(realityCheck(some, draws).pValue);
  });

  test('is not blurred by hopeless variants, as the reality check is', () => {
    const good = noise(8, 1, 60, 0.003);
    const hopeless = noise(9, 6, 60, -0.05).map((of) => of.map((value) => 3 * value));
    const with6 = [...good, ...hopeless];
    expect(ability(with6, draws, 4).pValues.consistent).toBe(ability(good, draws, 4).pValues.consistent);
    expect(realityCheck(with6, draws).pValue).toBeGreaterThan(realityCheck(good, draws).pValue);
  });

  test('has a p-value of 1 where every variant loses: nothing speaks against the null', () => {
    const losing = noise(5, 3, 60, -0.05);
    expect(ability(losing, draws, 4)).toMatchObject({
      statistic: 0,
      pValues: { lower: 1, consistent: 1, upper: 1 },
    });
  });

  test('leaves out variants that never vary, and says so where none does', () => {
    const flat = new Float64Array(60);
    const some = noise(5, 3, 60);
    expect(ability([flat, ...some], draws, 4)).toMatchObject({ compared: 3 });
    expect(ability([flat, ...some], draws, 4).pValues).toEqual(ability(some, draws, 4).pValues);
    expect(superiorAbility([flat], draws, { meanBlock: 4 })).toEqual({
      reason: 'no variant has returns that vary',
    });
  });
});
