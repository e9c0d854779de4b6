import { expect, test } from 'vitest';
import { observe } from '../../src/abnormal/series.ts';
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

test('there is nothing where a window leaves the panel', () => {
  expect(observedSeries({ ...observation!, dayZero: 10 }, named, context.plan)).toBeUndefined();
});
