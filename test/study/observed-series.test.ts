import { expect, test } from 'vitest';
import { observe } from '../../src/abnormal/series.ts';
import { planWindows } from '../../src/events/windows.ts';
import { observedSeries } from '../../src/study/observed-series.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const { observations, context } = prepare(studyOf(market(13, 1, 120), [eventOn(60, 'S0')]), everything);
const [observation] = observations;
const named = context.models[0]!;

test('an observation nothing is taken from is a view of the panel', () => {
  const { panel, row, dayZero } = observation!;
  const series = observedSeries(observation!, named, context.plan)!;
  expect(series).toEqual(observe(panel!, row, dayZero, context.plan));
  expect(series.returns.buffer).toBe(panel!.returns.buffer);
});

test('days taken from it have no return in it, and keep theirs in the panel', () => {
  const before = observation!.panel!.returns.slice();
  const { returns } = observedSeries({ ...observation!, masked: [-40, 0] }, named, context.plan)!;
  expect([...returns.keys()].filter((t) => Number.isNaN(returns[t]!))).toEqual([0, 40]);
  expect(observation!.panel!.returns).toEqual(before);
});

test('days of rivals and the days after have none in the estimation window, wherever it lies, and elsewhere they have', () => {
  const dropped = [-41, -30, -11, 0];
  const missingIn = (estimation: readonly [number, number]) => {
    const { returns } = observedSeries(
      { ...observation!, dropped },
      named,
      planWindows(estimation, [-5, 5], []),
    )!;
    return [...returns.keys()].filter((t) => Number.isNaN(returns[t]!)).map((t) => t + estimation[0]);
  };
  expect(missingIn([-40, -11])).toEqual([-40, -30, -29, -11]);
  expect(missingIn([-40, -21])).toEqual([-40, -30, -29]);
  expect(missingIn([-20, -10])).toEqual([-11, -10]);
});

test('there is nothing where a window leaves the panel', () => {
  expect(observedSeries({ ...observation!, dayZero: 10 }, named, context.plan)).toBeUndefined();
});
