import { describe, expect, test } from 'vitest';
import { cellsOf, contribute } from '../../src/abnormal/sample.ts';
import { planWindows } from '../../src/events/windows.ts';
import { factorModel } from '../../src/models/factor-model.ts';
import { models } from '../../src/models/registry.ts';
import { contributionOf, drawsFrom, estimated, madeUpSeries } from './made-up.ts';

const plan = planWindows(
  [-60, -13],
  [-2, 2],
  [
    [0, 0],
    [-2, 2],
  ],
);
const series = madeUpSeries(plan, drawsFrom(6));
const model = models['market-model'];

test('cells are the days of the event window, then every window summed, then every window held', () => {
  expect(cellsOf(plan).map(({ measure, range }) => `${measure} ${range}`)).toEqual([
    'AAR -2,-2',
    'AAR -1,-1',
    'AAR 0,0',
    'AAR 1,1',
    'AAR 2,2',
    'CAAR 0,0',
    'CAAR -2,2',
    'BHAAR 0,0',
    'BHAAR -2,2',
  ]);
});

describe('a contribution', () => {
  const contribution = contributionOf(model, series);
  const { values, standardised, standardErrors, days, estimation, event } = contribution;

  test('has a value in every cell, standardised but for what is bought and held', () => {
    expect(values.some(Number.isNaN)).toBe(false);
    expect([...standardised].map(Number.isNaN)).toEqual(
      [...cellsOf(plan)].map(({ measure }) => measure === 'BHAAR'),
    );
    expect(standardised[6]).toBe(values[6]! / standardErrors[6]!);
    expect([...days]).toEqual([1, 1, 1, 1, 1, 1, 5, 0, 0]);
  });

  test('has the same value for a day and for the window of that day', () => {
    expect([values[5], standardised[5]]).toEqual([values[2], standardised[2]]);
    expect(values.subarray(0, 5)).toEqual(event);
  });

  test('never has a day of the event window in its estimation window, nor of the sessions between', () => {
    expect([estimation.length, event.length]).toEqual([48, 5]);
    const { abnormal } = estimated(model, series);
    expect(estimation).toEqual(abnormal.subarray(0, 48));
    expect(event).toEqual(abnormal.subarray(58, 63));
  });

  test('without a benchmark has nothing bought and held', () => {
    const mean = models['mean-adjusted'];
    const alone = { ...series, benchmark: undefined };
    const contribution = contribute(alone, estimated(mean, alone), cellsOf(plan), 'simple');
    expect([...contribution.values.subarray(7)]).toEqual([Number.NaN, Number.NaN]);
    expect(contribution.values.subarray(0, 7).some(Number.isNaN)).toBe(false);
  });

  test('is priced by what its model regresses on what, over the event window', () => {
    expect(contribution.eventReturns).toEqual(series.returns.subarray(58, 63));
    expect(contribution.eventFactors).toEqual([series.benchmark!.subarray(58, 63)]);
    const rf = series.returns.map((_, t) => t / 1e5);
    const factors = { rf, oil: series.benchmark! };
    const excess = contributionOf(factorModel(['rf', 'oil']), { ...series, factors });
    expect(excess.eventReturns).toEqual(series.returns.map((value, t) => value - rf[t]!).subarray(58, 63));
    expect(excess.eventFactors).toEqual([factors.oil.subarray(58, 63)]);
  });

  test('of a model without factors is priced by the benchmark, where there is one', () => {
    const mean = models['mean-adjusted'];
    expect(contributionOf(mean, series).eventFactors).toEqual([series.benchmark!.subarray(58, 63)]);
    expect(contributionOf(mean, { ...series, benchmark: undefined }).eventFactors).toEqual([]);
  });
});
