import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReactionScan, scanReaction, sidak, sidakCritical } from '../../src/audit/reaction-scan.ts';
import { planWindows } from '../../src/events/windows.ts';
import { marketModel } from '../../src/models/market-model.ts';
import { models } from '../../src/models/registry.ts';
import { sessionReturns } from '../../src/prices/returns.ts';
import { drawsFrom, estimated, madeUpSeries } from '../abnormal/made-up.ts';
import { relativeError } from '../numeric/relative-error.ts';

const golden = (file: string) => readFileSync(new URL(`../golden/backtest/${file}`, import.meta.url), 'utf8');
const rowsOf = (file: string) => {
  const [header, ...lines] = golden(file).trim().split('\n');
  const names = header!.trim().split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell.trim()])));
};

interface GoldenScan {
  readonly reported_index: number;
  readonly L: number;
  readonly alpha: number;
  readonly beta: number;
  readonly sigma: number;
  readonly best_rel: number;
  readonly max_abs_t: number;
  readonly p_single: number;
  readonly p_sidak: number;
  readonly p_bonferroni: number;
  readonly p_empirical_runs: number;
  readonly sq_p_by_rel: Readonly<Record<string, number>>;
  readonly posterior_uniform_delta3s: Readonly<Record<string, number>>;
  readonly critical_abs_t_sidak_5pct_K11: number;
  readonly false_positive_if_unadjusted_K11_at_5pct: number;
}

describe('an announcement given two sessions late, by numbers from elsewhere', () => {
  const wanted: GoldenScan = JSON.parse(golden('reaction_scan.json'));
  const plan = planWindows([-126, -7], [-5, 5], []);
  const span = (file: string) => {
    const closes = Float64Array.from(rowsOf(file), ({ close }) => Number(close));
    const returns = sessionReturns(closes, 'simple', 'one-session');
    return returns.slice(wanted.reported_index - 126, wanted.reported_index + 6);
  };
  const series = { plan, returns: span('ohlc_SYN1.csv'), benchmark: span('ohlc_INDEX.csv') };
  const estimation = estimated(marketModel, series);
  const scan = scanReaction(series, estimation);
  const largest = scan.largest;

  test('is estimated on the same sessions', () => {
    expect(estimation.observations).toBe(wanted.L);
    expect(relativeError(estimation.coefficients[0]!, wanted.alpha)).toBeLessThan(1e-9);
    expect(relativeError(estimation.coefficients[1]!, wanted.beta)).toBeLessThan(1e-9);
    expect(relativeError(estimation.sigma, wanted.sigma)).toBeLessThan(1e-9);
  });

  test.each(rowsOf('reaction_scan.csv'))(
    'has the abnormal return, t and p of day $rel',
    ({ rel, ar, t, p }) => {
      const at = scan.days.indexOf(Number(rel));
      expect(Math.abs(scan.abnormal[at]! - Number(ar))).toBeLessThan(1e-12);
      // Twelve digits are given.
      expect(relativeError(scan.statistics[at]!, Number(t))).toBeLessThan(1e-9);
      expect(relativeError(scan.pValues[at]!, Number(p))).toBeLessThan(1e-9);
    },
  );

  test('is largest two sessions before the date given, by as much', () => {
    expect(scan.days[largest]).toBe(wanted.best_rel);
    expect(relativeError(Math.abs(scan.statistics[largest]!), wanted.max_abs_t)).toBeLessThan(1e-9);
    expect(relativeError(scan.pValues[largest]!, wanted.p_single)).toBeLessThan(1e-9);
    // Made there as 1 − (1 − p)^K, which has the rounding of numbers near 1: its Šidák p exceeds its Bonferroni p.
    expect(Math.abs(scan.sidak[largest]! - wanted.p_sidak)).toBeLessThan(1e-15);
    expect(scan.sidak[largest]!).toBeLessThan(wanted.p_bonferroni);
    expect(relativeError(scan.looks * scan.pValues[largest]!, wanted.p_bonferroni)).toBeLessThan(1e-9);
    expect(scan.empirical[largest]).toBe(wanted.p_empirical_runs);
  });

  test('has the posterior and the rank p of every session', () => {
    scan.days.forEach((day, at) => {
      expect(relativeError(scan.posterior[at]!, wanted.posterior_uniform_delta3s[day]!)).toBeLessThan(1e-9);
      expect(relativeError(scan.ranks[at]!, wanted.sq_p_by_rel[day]!)).toBeLessThan(1e-9);
    });
  });

  test('has the critical |t| of eleven looks, and the false alarms of looking unadjusted', () => {
    const critical = sidakCritical(0.05, 11, estimation.degreesOfFreedom);
    expect(relativeError(critical, wanted.critical_abs_t_sidak_5pct_K11)).toBeLessThan(1e-9);
    expect(relativeError(sidak(0.05, 11), wanted.false_positive_if_unadjusted_K11_at_5pct)).toBeLessThan(
      1e-9,
    );
  });
});

describe('a scan', () => {
  const plan = planWindows([-70, -11], [-4, 4], []);
  const make = (seed: number, missing = 0) => madeUpSeries(plan, drawsFrom(seed), { missing });
  const scanOf = (series: ReturnType<typeof make>) => scanReaction(series, estimated(marketModel, series));
  const seeds = fc.integer({ min: 1, max: 2 ** 30 });
  const close = (a: Float64Array, b: Float64Array, slack = 1e-9) => {
    for (const [i, value] of a.entries()) {
      if (Number.isNaN(value)) expect(b[i]).toBeNaN();
      else expect(Math.abs(value - b[i]!)).toBeLessThan(slack * (1 + Math.abs(value)));
    }
  };
  const scaled = (series: ReturnType<typeof make>, factor: number) => ({
    ...series,
    returns: series.returns.map((value) => factor * value),
  });

  test('turns its statistics with the sign of the returns, and nothing else', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const series = make(seed, 0.1);
        const [scan, turned] = [scanOf(series), scanOf(scaled(series, -1))];
        close(
          turned.statistics,
          scan.statistics.map((t) => -t),
        );
        for (const key of ['pValues', 'sidak', 'empirical', 'ranks', 'posterior'] as const)
          close(turned[key], scan[key]);
        expect(turned.largest).toBe(scan.largest);
      }),
      { numRuns: 30 },
    );
  });

  test('ignores the scale of the returns', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(0.25, 0.5, 2, 1024), (seed, factor) => {
        const series = make(seed, 0.1);
        const [scan, other] = [scanOf(series), scanOf(scaled(series, factor))];
        for (const key of ['statistics', 'pValues', 'sidak', 'empirical', 'ranks', 'posterior'] as const)
          close(other[key], scan[key]);
      }),
      { numRuns: 30 },
    );
  });

  test('has a posterior that adds to 1, and a Šidák p no smaller than the single one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { posterior, sidak: adjusted, pValues, looks } = scanOf(make(seed, 0.1));
        expect(known(posterior)).toHaveLength(looks);
        expect(known(posterior).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        const singles = known(pValues);
        for (const [i, p] of known(adjusted).entries()) expect(p).toBeGreaterThanOrEqual(singles[i]!);
      }),
      { numRuns: 30 },
    );
  });

  test('finds a jump of ten deviations on the day it was put, whichever that is', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -4, max: 4 }), fc.constantFrom(-0.2, 0.2), (seed, day, jump) => {
        const series = make(seed);
        const returns = series.returns.slice();
        returns[70 + day]! += jump;
        const scan = scanOf({ ...series, returns });
        expect(scan.days[scan.largest]).toBe(day);
        expect(scan.sidak[scan.largest]).toBeLessThan(1e-4);
        expect(scan.posterior[scan.largest]).toBeGreaterThan(0.99);
        expect(Math.sign(scan.statistics[scan.largest]!)).toBe(Math.sign(jump));
      }),
      { numRuns: 50 },
    );
  });

  test('leaves sessions without a return out of its looks, and has no largest where none has one', () => {
    const series = make(5);
    const without = (days: readonly number[]): ReactionScan => {
      const returns = series.returns.slice();
      for (const day of days) returns[70 + day] = Number.NaN;
      return scanOf({ ...series, returns });
    };
    const some = without([-2, 3]);
    expect(some.looks).toBe(7);
    expect(some.statistics[2]).toBeNaN();
    expect(some.posterior[2]).toBeNaN();
    const none = without([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
    expect([none.looks, none.largest]).toEqual([0, -1]);
    expect([...none.empirical].every(Number.isNaN)).toBe(true);
  });

  test('has no empirical p where the estimation window is shorter than a run', () => {
    const short = planWindows([-12, -9], [-8, 8], []);
    const series = madeUpSeries(short, drawsFrom(2));
    const scan = scanReaction(series, estimated(models['mean-adjusted'], series));
    expect([...scan.empirical].every(Number.isNaN)).toBe(true);
    expect(scan.sidak[scan.largest]).toBeGreaterThan(0);
  });

  test('of a true null stands out at 5 % by Šidák in one sample of twenty', () => {
    const rate = shareOfNulls((scan) => scan.sidak[scan.largest]! <= 0.05);
    expect(rate).toBeGreaterThan(0.035);
    expect(rate).toBeLessThan(0.065);
  });

  test('of a true null has the smallest empirical p there is in K of M + K samples: runs overlap', () => {
    const smallest = 1 / (1 + 60 - 9 + 1);
    const rate = shareOfNulls((scan) => scan.empirical[scan.largest]! <= smallest);
    expect(Math.abs(rate - 9 / 69)).toBeLessThan(0.025);
  });

  function shareOfNulls(holds: (scan: ReactionScan) => boolean): number {
    const seeds = Array.from({ length: 2000 }, (_, i) => i + 1);
    return seeds.filter((seed) => holds(scanOf(make(seed)))).length / seeds.length;
  }
});

function known(values: Float64Array): number[] {
  return [...values].filter((value) => !Number.isNaN(value));
}
