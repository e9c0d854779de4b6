import { chooseTest, type SampleSummary } from '../../inference/choice.ts';
import { correlatedScores } from '../../inference/ingredients/correlated-scores.ts';
import { datedSample } from '../../inference/ingredients/dated-sample.ts';
import { meanCorrelation } from '../../inference/ingredients/mean-correlation.ts';
import { effectiveObservations, type MeanCorrelation } from '../../inference/ingredients/pairing.ts';
import { addSkewedValue, emptySkewedMoments, variance } from '../../numeric/moments.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { dayZeroOf, estimatedByGroup } from '../members.ts';
import type { ModelOutcome } from '../model-outcome.ts';
import type { Samples } from '../samples.ts';

/** One row for each group and model: the test to read first and why, with what it was chosen by. */
export function adviceTable(
  outcomes: readonly ModelOutcome[],
  samples: Samples,
  context: StudyContext,
): Table<'advice'> {
  const told = [...estimatedByGroup(outcomes)].flatMap(([group, byModel]) =>
    context.models.flatMap(({ id: model }) => {
      const members = byModel.get(model);
      return members === undefined ? [] : [{ group, model, members }];
    }),
  );
  const table = blankTable('advice', told.length);
  const { columns } = table;
  told.forEach(({ group, model, members }, row) => {
    const correlation = correlationOf(group, model, members, samples, context);
    const summary = summarise(members, correlation, context);
    const { test, why, reference } = chooseTest(summary, Object.keys(context.tests));
    columns.group[row] = group;
    columns.model[row] = model;
    columns.test[row] = test;
    columns.why[row] = why;
    columns.reference[row] = reference;
    columns.n[row] = summary.n;
    columns.event_dates[row] = summary.eventDates;
    columns.mean_correlation[row] = summary.meanCorrelation;
    columns.effective_n[row] = summary.effectiveN;
    columns.variance_ratio[row] = summary.varianceRatio;
    columns.skewness[row] = summary.skewness;
    columns.missing_share[row] = summary.missingShare;
  });
  return table;
}

function summarise(
  members: readonly Estimated[],
  correlation: MeanCorrelation | undefined,
  { shape }: StudyContext,
): SampleSummary {
  const [scores, cars] = [emptySkewedMoments(1), emptySkewedMoments(1)];
  const window = firstWindow({ shape });
  const dayZero = dayZeroCell({ shape });
  let missing = 0;
  for (const { contribution } of members) {
    addSkewedValue(scores, 0, contribution.standardised[dayZero] ?? Number.NaN);
    if (window >= 0) addSkewedValue(cars, 0, contribution.values[window]!);
    missing += contribution.event.filter(Number.isNaN).length;
  }
  const count = cars.count[0]!;
  const spread = cars.squares[0]! / count;
  const n = window >= 0 ? count : members.length;
  return {
    n,
    eventDates: new Set(members.map(dayZeroOf)).size,
    meanCorrelation: correlation?.mean ?? Number.NaN,
    effectiveN:
      correlation === undefined ? (n === 1 ? 1 : Number.NaN) : effectiveObservations(n, correlation),
    varianceRatio: variance(scores, 0),
    skewness: count < 3 ? Number.NaN : cars.cubes[0]! / count / spread / Math.sqrt(spread),
    missingShare: missing / (members.length * shape.eventDays),
  };
}

type Shaped = Pick<StudyContext, 'shape'>;

/** −1 where the event window leaves day 0 out: another day says nothing of it. */
function dayZeroCell({ shape }: Shaped): number {
  return shape.cells.findIndex(({ measure, range }) => measure === 'AAR' && range[0] === 0);
}

function firstWindow({ shape }: Shaped): number {
  return shape.cells.findIndex(({ measure }) => measure === 'CAAR');
}

/** r̄ over the first window as the tests that allow for it know it; worked out for it alone where few enough lack such a test. */
function correlationOf(
  group: string,
  model: string,
  members: readonly Estimated[],
  samples: Samples,
  { shape, tests, settings }: StudyContext,
): MeanCorrelation | undefined {
  if (members.length < 2) return undefined;
  const cell = Math.max(firstWindow({ shape }), 0);
  const [id, test] = Object.entries(tests).find(([, { shares }]) => shares === correlatedScores.shares) ?? [];
  const state = samples.get(group)?.get(model);
  if (id !== undefined && test !== undefined && state !== undefined)
    return test.statistic(state.tests[id], cell, shape).correlation;
  if (members.length > settings.smallSampleLimit) return undefined;
  const sample = datedSample(members.map(({ contribution }) => contribution));
  return meanCorrelation(sample, settings.correlation, shape.cells[cell]!.range, shape.eventStart);
}
