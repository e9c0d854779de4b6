import { describe, expect, test } from 'vitest';
import { accumulate } from '../../src/abnormal/accumulation.ts';
import { cellsOf, contribute } from '../../src/abnormal/sample.ts';
import { planWindows, type WindowPlan } from '../../src/events/windows.ts';
import { pValue } from '../../src/inference/p-value.ts';
import { tests } from '../../src/inference/registry.ts';
import { isUndefined, type SampleShape, type TestStatistic } from '../../src/inference/test-statistic.ts';
import { models } from '../../src/models/registry.ts';
import { type Draws, drawsFrom, estimated, madeUpSeries, type Recipe, shapeOf } from '../abnormal/made-up.ts';

const model = models['market-model'];
const LEVEL = 0.05;

interface Design {
  readonly plan: WindowPlan;
  readonly securities: number;
  readonly samples: number;
  readonly seed: number;
  readonly recipe?: Recipe;
}

/** Share of samples, drawn where nothing happened, in which each test rejects at 5 %, two-sided, cell by cell. */
function rejections(
  ids: readonly (keyof typeof tests)[],
  { plan, securities, samples, seed, recipe }: Design,
) {
  const draws = drawsFrom(seed);
  const shape = shapeOf(plan);
  const members = ids.map((id): [string, TestStatistic] => [id, tests[id]]);
  const counts = new Map(ids.map((id) => [id as string, new Float64Array(shape.cells.length)]));
  for (let sample = 0; sample < samples; sample++) {
    const states = members.map(([, test]) => test.empty(shape));
    for (const one of sampleOf(plan, shape, securities, draws, recipe)) {
      members.forEach(([, test], i) => {
        test.add(states[i], one, shape);
      });
    }
    members.forEach(([id, test], i) => {
      countRejections(counts.get(id)!, test, states[i], shape);
    });
  }
  return (id: keyof typeof tests, cell: number) => counts.get(id)![cell]! / samples;
}

function sampleOf(
  plan: WindowPlan,
  { cells }: SampleShape,
  securities: number,
  draws: Draws,
  recipe: Recipe = {},
) {
  return Array.from({ length: securities }, () => {
    const series = madeUpSeries(plan, draws, recipe);
    return contribute(series, estimated(model, series), cells, 'simple');
  });
}

function countRejections(
  counts: Float64Array,
  test: TestStatistic,
  state: unknown,
  shape: SampleShape,
): void {
  shape.cells.forEach(({ measure }, cell) => {
    if (!test.measures.includes(measure)) return;
    const drawn = test.statistic(state, cell, shape);
    if (!isUndefined(drawn) && pValue(drawn.statistic, drawn.distribution, 'two-sided') < LEVEL)
      counts[cell]!++;
  });
}

function expectShare(share: number, low: number, high: number): void {
  expect(share).toBeGreaterThanOrEqual(low);
  expect(share).toBeLessThanOrEqual(high);
}

describe('20 securities, a quarter of their returns missing, nothing happens', () => {
  const ids = ['sign-z', 'generalized-sign-z', 'corrado-zivney-rank-z', 'patell-z'] as const;
  const plan = planWindows([-100, -1], [0, 0], []);
  const share = rejections(ids, { plan, securities: 20, samples: 8_000, seed: 1, recipe: { missing: 0.25 } });

  test.each(ids)('%s rejects on day 0 in 5 ± 1.5 %% of samples', (id) => {
    expectShare(share(id, 0), 0.035, 0.065);
  });
});

describe('one event, 30 estimation days', () => {
  test('the t of a CAR over 11 days rejects in 5 ± 0.5 % of samples', () => {
    const plan = planWindows([-36, -7], [-5, 5], [[-5, 5]]);
    const draws = drawsFrom(2);
    const samples = 60_000;
    let rejected = 0;
    for (let sample = 0; sample < samples; sample++) {
      const series = madeUpSeries(plan, draws);
      const estimation = estimated(model, series);
      const { standardised } = accumulate(series, estimation, [-5, 5]);
      const { degreesOfFreedom } = estimation;
      if (pValue(standardised, { name: 't', degreesOfFreedom }, 'two-sided') < LEVEL) rejected++;
    }
    expectShare(rejected / samples, 0.045, 0.055);
  });
});

describe('20 securities, 30 estimation days', () => {
  const windows = [
    [0, 1],
    [-5, 5],
    [-10, 10],
  ] as const;
  const plan = planWindows([-41, -12], [-10, 10], windows);
  const share = rejections(['patell-z'], { plan, securities: 20, samples: 8_000, seed: 3 });
  const cells = cellsOf(plan);

  test.each(windows)(
    'Patell’s z over [%i, %i] rejects in no more than 6 %% of samples, and no fewer than 4 %%',
    (from, to) => {
      const cell = cells.findIndex(
        ({ measure, range }) => measure === 'CAAR' && range[0] === from && range[1] === to,
      );
      expectShare(share('patell-z', cell), 0.04, 0.06);
    },
  );
});

describe.each([2, 5, 10])('%i securities', (securities) => {
  test('the BMP t rejects in 5 ± 1 % of samples, on a day and over a window', () => {
    const plan = planWindows([-70, -11], [-2, 2], [[-2, 2]]);
    const share = rejections(['bmp-t'], { plan, securities, samples: 8_000, seed: 4 + securities });
    expectShare(share('bmp-t', 2), 0.04, 0.06); // day 0
    expectShare(share('bmp-t', 5), 0.04, 0.06); // [−2, 2]
  });
});
