import { addAverages, type DayAverages, emptyAverages, joinAverages } from '../abnormal/averages.ts';
import type { Contribution } from '../abnormal/sample.ts';
import type { SampleShape, TestStatistic } from './test-statistic.ts';

/** Everything accumulated about one sample: its averages and the state of each test, one object for those that share it. */
export interface SampleState {
  readonly averages: DayAverages;
  readonly tests: Readonly<Record<string, unknown>>;
}

export type TestStatistics = Readonly<Record<string, TestStatistic>>;

export function emptySample(tests: TestStatistics, shape: SampleShape): SampleState {
  const shared = new Map<string, unknown>();
  const states = Object.entries(tests).map(([id, test]) => {
    const state = (test.shares === undefined ? undefined : shared.get(test.shares)) ?? test.empty(shape);
    if (test.shares !== undefined) shared.set(test.shares, state);
    return [id, state];
  });
  return { averages: emptyAverages(shape.eventDays), tests: Object.fromEntries(states) };
}

/** Adds one observation to all there is to know of its sample. */
export function addToSample(
  state: SampleState,
  contribution: Contribution,
  tests: TestStatistics,
  shape: SampleShape,
): void {
  addAverages(state.averages, contribution.event);
  for (const { test, own } of folds(state, tests)) test.add(own, contribution, shape);
}

/** Joins the sample of a later block to that of the blocks before it. */
export function joinSamples(into: SampleState, from: SampleState, tests: TestStatistics): void {
  joinAverages(into.averages, from.averages);
  for (const { id, test, own } of folds(into, tests)) test.join(own, from.tests[id]);
}

/** A state, and one of the tests that share it. */
interface Fold {
  readonly id: string;
  readonly test: TestStatistic;
  readonly own: unknown;
}

/** The folds of the samples there are: asked for with every observation. */
const known = new WeakMap<SampleState, readonly Fold[]>();

function folds(state: SampleState, tests: TestStatistics): readonly Fold[] {
  let found = known.get(state);
  if (found === undefined) {
    const all = Object.entries(state.tests).map(([id, own]): Fold => ({ id, test: tests[id]!, own }));
    found = all.filter(({ own }, i) => all.findIndex((other) => other.own === own) === i);
    known.set(state, found);
  }
  return found;
}
