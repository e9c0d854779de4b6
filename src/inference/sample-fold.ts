import { addAverages, type DayAverages, emptyAverages, joinAverages } from '../abnormal/averages.ts';
import type { Contribution } from '../abnormal/sample.ts';
import type { SampleShape, TestStatistic } from './test-statistic.ts';

/** Everything accumulated about one sample: its averages and the state of each test. */
export interface SampleState {
  readonly averages: DayAverages;
  readonly tests: Readonly<Record<string, unknown>>;
}

export type TestStatistics = Readonly<Record<string, TestStatistic>>;

export function emptySample(tests: TestStatistics, shape: SampleShape): SampleState {
  const states = Object.entries(tests).map(([id, test]) => [id, test.empty(shape)]);
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
  for (const id of Object.keys(tests)) tests[id]!.add(state.tests[id], contribution, shape);
}

/** Joins the sample of a later block to that of the blocks before it. */
export function joinSamples(into: SampleState, from: SampleState, tests: TestStatistics): void {
  joinAverages(into.averages, from.averages);
  for (const id of Object.keys(tests)) tests[id]!.join(into.tests[id], from.tests[id]);
}
