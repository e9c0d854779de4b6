import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, contribute } from '../../../src/abnormal/sample.ts';
import type { DatedSeries } from '../../../src/abnormal/series.ts';
import { type DayRange, planWindows } from '../../../src/events/windows.ts';
import { smallSampleMethods } from '../../../src/inference/small-sample/registry.ts';
import {
  isAssessment,
  type Member,
  type SmallSampleMethod,
} from '../../../src/inference/small-sample/small-sample-method.ts';
import type { ExpectedReturnModel } from '../../../src/models/model.ts';
import { models } from '../../../src/models/registry.ts';
import { type Draws, datesOver, drawsFrom, estimated, madeUpSeries } from '../../abnormal/made-up.ts';

const all = Object.entries<SmallSampleMethod>(smallSampleMethods);
const plan = planWindows(
  [-70, -11],
  [-2, 2],
  [
    [0, 0],
    [-1, 1],
  ],
);
const day: DayRange = [0, 0];
const window: DayRange = [-1, 1];
const question = { alternative: 'two-sided', confidence: 0.95 } as const;
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const runs = { numRuns: 25 };

function memberOf(series: DatedSeries, model: ExpectedReturnModel = models['market-model']): Member {
  const estimation = estimated(model, series);
  return { series, estimation, contribution: contribute(series, estimation, cellsOf(series.plan), 'simple') };
}

/** What a method is given: one observation, or two that share their days. */
function membersFor(
  { subject }: SmallSampleMethod,
  draws: Draws,
  model?: ExpectedReturnModel,
  sign = 1,
): Member[] {
  return Array.from({ length: subject === 'date' ? 2 : 1 }, () => {
    const series = madeUpSeries(plan, draws);
    const signed = { ...series, returns: series.returns.map((value) => sign * value) };
    return memberOf(signed, model);
  });
}

function assessed(method: SmallSampleMethod, members: readonly Member[], range: DayRange, own = {}) {
  const outcome = method.assess(members, range, { ...question, ...own });
  if (!isAssessment(outcome)) throw new Error(outcome.reason);
  return outcome;
}

test('methods are sorted by id', () => {
  expect(Object.keys(smallSampleMethods)).toEqual(Object.keys(smallSampleMethods).toSorted());
});

describe.each(all)('%s', (_, method) => {
  test('says its name, its source and its null hypothesis', () => {
    expect(method.name).not.toBe('');
    expect(method.reference).toMatch(/\(\d{4}\)/);
    expect(method.nullHypothesis).toMatch(/^[A-Z].*\.$/);
  });

  test('estimates the mean of the CARs, and ranks it among others', () => {
    const members = membersFor(method, drawsFrom(1));
    for (const range of [day, window]) {
      const cars = members.map(({ series, contribution }) => {
        const cell = cellsOf(series.plan).findIndex(
          ({ measure, range: own }) => measure === 'CAAR' && own.join() === range.join(),
        );
        return contribution.values[cell]!;
      });
      const own = assessed(method, members, range);
      expect(own.n).toBe(members.length);
      expect(own.estimate).toBeCloseTo(
        cars.reduce((sum, car) => sum + car / cars.length, 0),
        14,
      );
      expect(own.rank).toBeGreaterThanOrEqual(1);
      expect(own.rank).toBeLessThanOrEqual(own.references + 1);
    }
  });

  test('has p-values on (0, 1], and an interval around the estimate', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { pValue, low, high, estimate } = assessed(method, membersFor(method, drawsFrom(seed)), day, {
          confidence: 0.9,
        });
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(estimate);
        expect(high).toBeGreaterThan(estimate);
      }),
      runs,
    );
  });

  test('finds returns of the opposite sign as extreme', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const own = assessed(method, membersFor(method, drawsFrom(seed)), window);
        const opposite = assessed(method, membersFor(method, drawsFrom(seed), undefined, -1), window);
        expect(opposite.pValue).toBeCloseTo(own.pValue, 12);
        expect(opposite.rank).toBeCloseTo(own.references + 2 - own.rank, 12);
      }),
      runs,
    );
  });

  test('finds a move of ten deviations as soon as there are days enough to say so', () => {
    const members = membersFor(method, drawsFrom(2));
    const moved = members.map(({ series }) => {
      const returns = series.returns.slice();
      returns[70]! += 0.2; // day 0 of a span that begins on day −70
      return memberOf({ ...(series as DatedSeries), returns });
    });
    const { pValue, rank, references } = assessed(method, moved, day);
    expect(rank).toBe(references + 1);
    expect(pValue).toBeLessThanOrEqual(2 / 61);
  });

  test('says why where no day of the window has an abnormal return', () => {
    const members = membersFor(method, drawsFrom(3)).map(({ series }) => {
      const returns = series.returns.slice();
      returns.fill(Number.NaN, 69);
      returns[68] = 0.01;
      return memberOf({ ...(series as DatedSeries), returns });
    });
    const outcome = method.assess(members, window, question);
    expect(outcome).toMatchObject({
      n: 0,
      estimate: Number.NaN,
      reason: expect.stringMatching(/abnormal return/),
    });
  });
});

describe('the sample-quantile test', () => {
  const { sq } = smallSampleMethods;

  test('ranks a day among the days of the estimation window, a window among blocks that do not overlap', () => {
    const members = membersFor(sq, drawsFrom(4));
    const { abnormal } = members[0]!.estimation;
    const own = assessed(sq, members, day);
    expect(own.references).toBe(60);
    expect(own.rank).toBe(1 + abnormal.subarray(0, 60).filter((value) => value < abnormal[70]!).length);
    expect(assessed(sq, members, window).references).toBe(20);
  });

  test('of a window with a day missing compares it with sums of as many days as it has', () => {
    const series = madeUpSeries(plan, drawsFrom(5));
    series.returns[70] = Number.NaN;
    expect(assessed(sq, [memberOf(series)], window).references).toBe(30);
  });

  test('has nothing to compare a window with that is longer than the estimation window', () => {
    const long = planWindows([-20, -13], [-5, 5], [[-5, 5]]);
    const outcome = sq.assess([memberOf(madeUpSeries(long, drawsFrom(6)))], [-5, 5], question);
    expect(outcome).toMatchObject({ n: 1, reason: 'the estimation window has fewer days than the window' });
  });
});

describe('the portfolio of one day', () => {
  const { 'portfolio-sq': portfolioSq, sq } = smallSampleMethods;

  test('of two securities alike is the one of them', () => {
    const member = memberOf(madeUpSeries(plan, drawsFrom(7)));
    const { n: both, ...portfolio } = assessed(portfolioSq, [member, member], day);
    const { n: one, ...single } = assessed(sq, [member], day);
    expect([both, one]).toEqual([2, 1]);
    expect(portfolio.pValue).toBe(single.pValue);
    expect(portfolio.estimate).toBeCloseTo(single.estimate, 15);
  });

  test('leaves out dates and securities with something missing', () => {
    const [a, b, c] = [8, 9, 10].map((seed) => madeUpSeries(plan, drawsFrom(seed)));
    a!.returns[3] = Number.NaN;
    b!.returns[4] = Number.NaN;
    c!.returns[70] = Number.NaN;
    const own = assessed(
      portfolioSq,
      [a!, b!, c!].map((series) => memberOf(series)),
      day,
    );
    expect([own.n, own.references]).toEqual([2, 58]);
  });

  test('matches dates, not places: securities of two exchanges are compared where both trade', () => {
    const [a, b] = [11, 12].map((seed) => madeUpSeries(plan, drawsFrom(seed)));
    const later = { ...b!, dates: datesOver(plan, 5) };
    expect(assessed(portfolioSq, [memberOf(a!), memberOf(later)], day).references).toBe(55);
  });

  test('needs two securities with all of the window', () => {
    const series = madeUpSeries(plan, drawsFrom(13));
    series.returns[70] = Number.NaN;
    const other = memberOf(madeUpSeries(plan, drawsFrom(14)));
    const outcome = portfolioSq.assess([memberOf(series), other], day, question);
    expect(outcome).toEqual({
      n: 1,
      estimate: other.estimation.abnormal[70],
      reason: 'a portfolio needs at least two securities with every abnormal return of the window',
    });
  });

  test('is ranked among blocks as long as the window, wherever that lies', () => {
    const members = membersFor(portfolioSq, drawsFrom(18));
    expect(assessed(portfolioSq, members, [1, 2]).references).toBe(30);
    expect(assessed(portfolioSq, members, [-2, -2]).references).toBe(60);
  });

  test('has nothing to compare a window with that is longer than the dates in common', () => {
    const long = planWindows([-20, -13], [-5, 5], [[-5, 5]]);
    const members = [19, 20].map((seed) => memberOf(madeUpSeries(long, drawsFrom(seed))));
    const outcome = portfolioSq.assess(members, [-5, 5], question);
    const sum = members.flatMap(({ contribution }) => [...contribution.event]).reduce((a, b) => a + b, 0);
    expect(outcome).toEqual({
      n: 2,
      estimate: expect.closeTo(sum / 2, 14),
      reason: 'the estimation windows have fewer dates in common than the window has days',
    });
  });
});

describe('the conformal test', () => {
  const { conformal } = smallSampleMethods;

  test('ranks a day among all days, residuals those of a fit to all of them', () => {
    const member = memberOf(madeUpSeries(plan, drawsFrom(15)), models['mean-adjusted']);
    const { returns } = member.series;
    const days = [...returns.subarray(0, 60), returns[70]!];
    const mean = days.reduce((sum, value) => sum + value / 61, 0);
    const extreme = days.filter((value) => Math.abs(value - mean) >= Math.abs(returns[70]! - mean) - 1e-15);
    expect(assessed(conformal, [member], day)).toMatchObject({ references: 60, pValue: extreme.length / 61 });
  });

  test('passes over days without an abnormal return', () => {
    const series = madeUpSeries(plan, drawsFrom(15));
    for (const t of [3, 59, 69]) series.returns[t] = Number.NaN;
    const member = memberOf(series);
    const { abnormal } = member.estimation;
    expect(assessed(conformal, [member], window)).toMatchObject({
      references: 59,
      estimate: expect.closeTo(abnormal[70]! + abnormal[71]!, 14),
    });
  });

  test('estimates the sum of the window alone where the abnormal returns of the estimation window do not sum to nothing', () => {
    const member = memberOf(madeUpSeries(plan, drawsFrom(25)), models['market-adjusted']);
    const { abnormal } = member.estimation;
    expect(assessed(conformal, [member], window).estimate).toBeCloseTo(
      abnormal[69]! + abnormal[70]! + abnormal[71]!,
      14,
    );
  });

  test('gives a day that ties with others the mean of the ranks they span', () => {
    const series = madeUpSeries(plan, drawsFrom(26));
    const { returns } = series;
    returns[70] = 0;
    for (const t of [4, 9, 30]) returns[t] = 0;
    const below = returns.subarray(0, 60).filter((value) => value < 0).length;
    expect(assessed(conformal, [memberOf(series, models['raw-returns'])], day).rank).toBe(1 + below + 3 / 2);
  });

  test('rejects an effect outside its interval and none inside: the window less the effect has the p of the effect', () => {
    const series = madeUpSeries(plan, drawsFrom(16));
    const { low, high } = assessed(conformal, [memberOf(series)], window, { confidence: 0.9 });
    const pOf = (effect: number) => {
      const returns = series.returns.map((value, t) => (t >= 69 && t <= 71 ? value - effect / 3 : value));
      return assessed(conformal, [memberOf({ ...series, returns })], window).pValue;
    };
    const step = 1e-6;
    expect([low + step, high - step].every((effect) => pOf(effect) > 0.1)).toBe(true);
    expect([low - step, high + step].every((effect) => pOf(effect) <= 0.1)).toBe(true);
  });

  test('serves every model that is a regression, and says why it does not serve the others', () => {
    const series = madeUpSeries(plan, drawsFrom(17));
    for (const model of [models['market-adjusted'], models['raw-returns'], models['mean-adjusted']]) {
      expect(isAssessment(conformal.assess([memberOf(series, model)], day, question))).toBe(true);
    }
    expect(conformal.assess([memberOf(series, models['scholes-williams'])], day, question)).toMatchObject({
      reason: 'the fit of the model does not treat all days alike',
    });
  });
});

/** Share of samples, drawn where nothing happened, in which a method rejects at 5 %. */
function size(
  id: keyof typeof smallSampleMethods,
  estimationDays: number,
  samples: number,
  seed: number,
  shared = 0,
): number {
  const method: SmallSampleMethod = smallSampleMethods[id];
  const short = planWindows([-estimationDays - 1, -2], [0, 0], [day]);
  const draws = drawsFrom(seed);
  let rejected = 0;
  for (let sample = 0; sample < samples; sample++) {
    const series = Array.from({ length: method.subject === 'date' ? 2 : 1 }, () =>
      madeUpSeries(short, draws),
    );
    const common = series[0]!.returns.map(() => shared * draws.normal());
    const members = series.map((one) =>
      memberOf({ ...one, returns: one.returns.map((value, t) => value + common[t]!) }),
    );
    if (assessed(method, members, day).pValue <= 0.05) rejected++;
  }
  return rejected / samples;
}

describe('where nothing happens', () => {
  test('the sample-quantile test rejects in 5 ± 1 % of samples with 119 estimation days', () => {
    expect(Math.abs(size('sq', 119, 4000, 21) - 0.05)).toBeLessThanOrEqual(0.01);
  });

  test('the portfolio of two securities with residuals correlated by 0.75 is rejected in 5 ± 1 %', () => {
    expect(Math.abs(size('portfolio-sq', 119, 4000, 22, 0.02 * Math.sqrt(3)) - 0.05)).toBeLessThanOrEqual(
      0.01,
    );
  });

  test('the conformal test rejects in 5 ± 1 % of samples with 119 estimation days, and with no more than 19', () => {
    expect(Math.abs(size('conformal', 119, 4000, 23) - 0.05)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(size('conformal', 19, 4000, 24) - 0.05)).toBeLessThanOrEqual(0.01);
  });
});
