import { crossSectionalT } from '../../inference/cross-sectional-t.ts';
import { pValue } from '../../inference/p-value.ts';
import type { SampleState } from '../../inference/sample-fold.ts';
import { isUndefined, NO_STATISTIC } from '../../inference/test-statistic.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import { foldedSamples } from '../block.ts';
import { isConfounded } from '../confounding.ts';
import type { Confronted } from '../confront.ts';
import { type StudyContext, windowsAlone } from '../context.ts';
import { countedOnce, dependentClusters } from '../dependents.ts';
import type { Observation } from '../observations.ts';
import { countedReadings } from '../readings.ts';
import { groupsOf, inOrder, type Samples } from '../samples.ts';
import type { Securities } from '../securities.ts';

/**
 * The result with the confounded observations and without, whatever the study's policy does about them: for each group
 * that has some, each model, test and window, a row of both samples. Both are made of the observations as they were
 * placed, none cut; dependent ones and second readings count as the study says, so that another may stand for them where
 * the first is left out. Made of the study's tests that judge a CAAR by the mean over observations, so that every estimate
 * is that; of the cross-sectional t where there is none.
 */
export function withoutConfoundersTable(
  { placed, rivals }: Confronted,
  securities: Securities,
  given: StudyContext,
): Table<'without_confounders'> {
  const usable = placed.filter(({ reason }) => reason === undefined);
  const confounded = new Set(usable.filter((one) => isConfounded(one, rivals, given.settings)));
  if (confounded.size === 0) return blankTable('without_confounders', 0);
  const context = judgedWindows(given);
  const samplesOf = (observations: readonly Observation[]) => sampled(observations, securities, context);
  const without = samplesOf(usable.filter((one) => !confounded.has(one)));
  const touched = new Set([...confounded].flatMap(groupsOf));
  const told = inOrder(samplesOf(usable), context)
    .filter(([group]) => touched.has(group))
    .flatMap(([group, model, state]) => {
      const both = { all: state, unconfounded: without.get(group)?.get(model) };
      return Object.keys(context.tests).flatMap((test) =>
        context.shape.cells.flatMap((_, cell) =>
          Object.entries(both).map(([sample, own]) => ({ group, model, test, cell, sample, state: own })),
        ),
      );
    });
  const table = blankTable('without_confounders', told.length);
  told.forEach(({ group, model, test, cell, sample, state }, row) => {
    table.columns.group[row] = group;
    table.columns.model[row] = model;
    table.columns.test[row] = test;
    [table.columns.from[row], table.columns.to[row]] = context.shape.cells[cell]!.range;
    table.columns.sample[row] = sample;
    fillStatistic(table.columns, row, { test, cell, state }, context);
  });
  return table;
}

/** The study's windows, and the tests whose estimate is the CAAR: not alpha a session, nor a sum over days. */
function judgedWindows(given: StudyContext): StudyContext {
  const context = windowsAlone(given);
  const means = Object.entries(context.tests).filter(([, { estimates }]) => estimates === undefined);
  const tests = means.length > 0 ? Object.fromEntries(means) : { 'cross-sectional-t': crossSectionalT };
  return { ...context, tests };
}

function sampled(placed: readonly Observation[], securities: Securities, context: StudyContext): Samples {
  const observations = countedReadings(placed, context);
  if (context.settings.dependent === 'count-each') return foldedSamples(observations, context);
  const clusters = dependentClusters(observations, securities, context);
  return foldedSamples(countedOnce(observations, clusters, securities, context), context);
}

function fillStatistic(
  columns: ColumnsOf<'without_confounders'>,
  row: number,
  at: { readonly test: string; readonly cell: number; readonly state: SampleState | undefined },
  { tests, shape, settings }: StudyContext,
): void {
  if (at.state === undefined) {
    columns.n[row] = 0;
    columns.reason[row] = 'no observation is left';
    return;
  }
  const drawn = tests[at.test]!.statistic(at.state.tests[at.test], at.cell, shape);
  columns.n[row] = drawn.n;
  columns.estimate[row] = drawn.estimate;
  if (isUndefined(drawn)) {
    columns.reason[row] = drawn.reason;
    return;
  }
  const p = pValue(drawn.statistic, drawn.distribution, settings.alternative);
  if (!(p >= 0)) {
    columns.reason[row] = NO_STATISTIC;
    return;
  }
  columns.statistic[row] = drawn.statistic;
  columns.p_value[row] = p;
}
