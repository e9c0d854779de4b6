import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/abnormal/series.ts';
import { planWindows, type WindowPlan } from '../../src/events/windows.ts';
import { pValue } from '../../src/inference/p-value.ts';
import { tests } from '../../src/inference/registry.ts';
import { addToSample, emptySample, type TestStatistics } from '../../src/inference/sample-fold.ts';
import { isUndefined, type SampleShape } from '../../src/inference/test-statistic.ts';
import { models } from '../../src/models/registry.ts';
import { contributionOf, type Draws, datesOver, drawsFrom, shapeOf } from '../abnormal/made-up.ts';

const LEVEL = 0.05;
const judges: TestStatistics = {
  'bmp-t': tests['bmp-t'],
  'kolari-pynnonen-t': tests['kolari-pynnonen-t'],
};

interface Design {
  readonly plan: WindowPlan;
  /** Days 0, sessions from the first possible one; one an observation, drawn anew for each sample. */
  readonly days: (draws: Draws) => number[];
  /** Correlation of the residuals of a date. */
  readonly correlation: number;
  readonly samples: number;
  readonly seed: number;
}

/** Share of samples without any event in which each test rejects at 5 %, two-sided, on the last cell asked for. */
function rejections({ plan, days, correlation, samples, seed }: Design): Record<string, number> {
  const draws = drawsFrom(seed);
  const whole = shapeOf(plan);
  const shape = { ...whole, cells: whole.cells.filter(({ measure }) => measure === 'CAAR') };
  const counts: Record<string, number> = Object.fromEntries(Object.keys(judges).map((id) => [id, 0]));
  for (let sample = 0; sample < samples; sample++) {
    const state = emptySample(judges, shape);
    for (const one of correlatedSample(plan, shape, days(draws), correlation, draws)) {
      addToSample(state, one, judges, shape);
    }
    for (const [id, judge] of Object.entries(judges)) {
      const drawn = judge.statistic(state.tests[id], 0, shape);
      if (!isUndefined(drawn) && pValue(drawn.statistic, drawn.distribution, 'two-sided') < LEVEL)
        counts[id]!++;
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, count / samples]));
}

/** Observations of the market model whose residuals share one normal factor a date. */
function correlatedSample(
  plan: WindowPlan,
  { cells }: SampleShape,
  days: readonly number[],
  correlation: number,
  { normal }: Draws,
) {
  const { length } = spanOf(plan);
  const dates = length + Math.max(...days);
  const market = Float64Array.from({ length: dates }, () => 0.01 * normal());
  const common = Float64Array.from({ length: dates }, () => normal());
  return days.map((start, i) => {
    const benchmark = market.slice(start, start + length);
    const returns = benchmark.map((value, t) => {
      const residual = Math.sqrt(correlation) * common[start + t]! + Math.sqrt(1 - correlation) * normal();
      return 1.1 * value + 0.02 * residual;
    });
    const series = { plan, security: `S${i}`, dates: datesOver(plan, start), returns, benchmark };
    return contributionOf(models['market-model'], series, cells);
  });
}

describe('two securities with one day 0, residuals correlated by 0.75', () => {
  const plan = planWindows([-120, -1], [0, 0], [[0, 0]]);
  const rates = rejections({ plan, days: () => [0, 0], correlation: 0.75, samples: 20_000, seed: 11 });

  test('Kolari and Pynnönen’s t rejects in 5 ± 1 % of samples', () => {
    expect(rates['kolari-pynnonen-t']).toBeGreaterThan(0.04);
    expect(rates['kolari-pynnonen-t']).toBeLessThan(0.06);
  });

  test('the BMP t rejects far more often', () => {
    expect(rates['bmp-t']).toBeGreaterThan(0.1);
  });
});

describe.each([5, 20, 60])(
  '30 securities, days 0 spread over %i days, residuals correlated by 0.2',
  (spread) => {
    const plan = planWindows([-120, -6], [-5, 5], [[-5, 5]]);
    const days = ({ uniform }: Draws) => Array.from({ length: 30 }, () => Math.floor(spread * uniform()));
    const rates = rejections({ plan, days, correlation: 0.2, samples: 6_000, seed: 20 + spread });

    test('Kolari and Pynnönen’s t rejects a CAAR over 11 days in 3.5 to 6 % of samples', () => {
      expect(rates['kolari-pynnonen-t']).toBeGreaterThan(0.035);
      expect(rates['kolari-pynnonen-t']).toBeLessThan(0.06);
    });

    test('the BMP t rejects more often', () => {
      expect(rates['bmp-t']).toBeGreaterThan(0.08);
    });
  },
);
