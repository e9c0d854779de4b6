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
  for (const id of folds(state)) tests[id]!.add(state.tests[id], contribution, shape);
}

/** Joins the sample of a later block to that of the blocks before it. */
export function joinSamples(into: SampleState, from: SampleState, tests: TestStatistics): void {
  joinAverages(into.averages, from.averages);
  for (const id of folds(into)) tests[id]!.join(into.tests[id], from.tests[id]);
}

/** One test for each state there is. */
function folds({ tests }: SampleState): string[] {
  const seen = new Set<unknown>();
  return Object.keys(tests).filter((id) => !seen.has(tests[id]) && seen.add(tests[id]));
}
