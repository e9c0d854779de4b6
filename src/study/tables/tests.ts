import { effectiveObservations } from '../../inference/ingredients/pairing.ts';
import { confidenceInterval, pValue } from '../../inference/p-value.ts';
import { isUndefined, NO_STATISTIC, type Statistic, type Undefined } from '../../inference/test-statistic.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import { inOrder, type Samples } from '../samples.ts';
import { adjustedTests } from './adjusted.ts';

/** One row for each sample, test and cell the test is made for; where a statistic is not defined, the reason. */
export function testsTable(samples: Samples, context: StudyContext): Table<'tests'> {
  const { shape, tests, settings } = context;
  const made = Object.entries(tests).flatMap(([id, test]) =>
    shape.cells.flatMap((cell, index) =>
      test.measures.includes(cell.measure) ? [{ id, test, cell, index }] : [],
    ),
  );
  const told = inOrder(samples, context);
  const table = blankTable('tests', told.length * made.length);
  const { columns } = table;
  told.forEach(([group, model, state], sample) => {
    made.forEach(({ id, test, cell, index }, i) => {
      const row = sample * made.length + i;
      columns.group[row] = group;
      columns.model[row] = model;
      columns.test[row] = id;
      columns.measure[row] = cell.measure;
      [columns.from[row], columns.to[row]] = cell.range;
      fillStatistic(columns, row, test.statistic(state.tests[id], index, shape), settings);
    });
  });
  return adjustedTests(table, settings);
}

function fillStatistic(
  columns: ColumnsOf<'tests'>,
  row: number,
  drawn: Statistic | Undefined,
  { alternative, confidence }: StudyContext['settings'],
): void {
  columns.n[row] = drawn.n;
  columns.estimate[row] = drawn.estimate;
  if (drawn.correlation !== undefined) {
    columns.mean_correlation[row] = drawn.correlation.mean;
    columns.pairing[row] = drawn.correlation.pairing;
    columns.effective_n[row] = effectiveObservations(drawn.n, drawn.correlation);
  }
  if (isUndefined(drawn)) {
    columns.reason[row] = drawn.reason;
    return;
  }
  const { statistic, distribution, standardError, exact } = drawn;
  const p = pValue(statistic, distribution, alternative);
  if (!(p >= 0)) {
    columns.reason[row] = NO_STATISTIC;
    return;
  }
  const interval = confidenceInterval(drawn, alternative, confidence);
  columns.statistic[row] = statistic;
  columns.distribution[row] = distribution.name;
  columns.p_value[row] = p;
  columns.conf_low[row] = interval.low;
  columns.conf_high[row] = interval.high;
  if (standardError !== undefined) columns.std_error[row] = standardError;
  if (distribution.name === 't') columns.df[row] = distribution.degreesOfFreedom;
  if (exact !== undefined) columns.p_exact[row] = exact[alternative];
}
