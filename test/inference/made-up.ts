import type { Contribution } from '../../src/abnormal/sample.ts';
import { planWindows } from '../../src/events/windows.ts';
import type { SampleShape, TestStatistic } from '../../src/inference/test-statistic.ts';
import { models } from '../../src/models/registry.ts';
import { addRow, emptyRows, type Rows } from '../../src/numeric/rows.ts';
import { contributionOf, drawsFrom, madeUpSeries, shapeOf } from '../abnormal/made-up.ts';

export const plan = planWindows(
  [-70, -11],
  [-5, 5],
  [
    [0, 0],
    [-1, 1],
    [-5, 5],
  ],
);
export const shape: SampleShape = shapeOf(plan);

/** Three estimation days and two event days, their sum the one cell: small enough to count by hand. */
export const fiveDays: SampleShape = {
  cells: [{ measure: 'CAAR', range: [0, 1] }],
  estimationDays: 3,
  eventDays: 2,
  eventStart: 0,
};

/** Contributions of n observations under the market model, some of their returns missing. */
export function contributions(seed: number, n: number, missing = 0.15): Contribution[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: n }, () =>
    contributionOf(models['market-model'], madeUpSeries(plan, draws, { alpha: 0.002, missing })),
  );
}

/** Everything observed times c: the standardised values keep their size and take its sign. */
export function scaled(contribution: Contribution, c: number): Contribution {
  const times = (values: Float64Array, by: number) => values.map((value) => by * value);
  return {
    ...contribution,
    values: times(contribution.values, c),
    standardised: times(contribution.standardised, Math.sign(c)),
    standardErrors: times(contribution.standardErrors, Math.abs(c)),
    estimation: times(contribution.estimation, c),
    event: times(contribution.event, c),
    sigma: contribution.sigma * Math.abs(c),
    eventReturns: times(contribution.eventReturns, c),
    eventFactors: contribution.eventFactors.map((factor) => times(factor, c)),
  };
}

/** A test's state after these contributions. */
export function stateOf<State>(test: TestStatistic<State>, given: readonly Contribution[]): State {
  const state = test.empty(shape);
  for (const contribution of given) test.add(state, contribution, shape);
  return state;
}

/** Positions of the cells a test is made for. */
export function cellsFor({ measures }: TestStatistic): number[] {
  return shape.cells.flatMap(({ measure }, cell) => (measures.includes(measure) ? [cell] : []));
}

/** The statistic of every cell a test is made for. */
export function drawnFrom<State>(test: TestStatistic<State>, state: State) {
  return cellsFor(test).map((cell) => test.statistic(state, cell, shape));
}

/** Rows of one value each. */
export function rowsOf(values: readonly number[]): Rows {
  const rows = emptyRows();
  for (const value of values) addRow(rows, Float64Array.of(value));
  return rows;
}
