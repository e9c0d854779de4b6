import type { CurveStatistic } from '../../audit/curve-statistic.ts';
import { curveStatistics } from '../../audit/curve-statistics/registry.ts';
import { type CurveSummary, summariseCurve } from '../../audit/specification-curve.ts';
import { extremity } from '../../inference/p-value.ts';
import { symmetricPValues } from '../../inference/resampling/drawn-p-values.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { SubjectCurve } from '../specifications/curves.ts';
import type { Told } from './makers.ts';

/** One row for each subject and statistic of its whole curve, with its p-value by earlier placements. */
export function specificationTestsTable(told: Told): Table<'specification_tests'> {
  const found = told.curves;
  const statistics = Object.entries<CurveStatistic>(curveStatistics);
  const table = blankTable('specification_tests', (found?.curves.length ?? 0) * statistics.length);
  const { columns } = table;
  const { alternative } = told.context.settings;
  found?.curves.forEach((one, at) => {
    const summary = summariseCurve(one.curve);
    statistics.forEach(([id, statistic], i) => {
      const row = at * statistics.length + i;
      columns.observation[row] = one.subject.observation;
      columns.group[row] = one.subject.group;
      fillSummary(columns, row, summary);
      columns.test[row] = id;
      const measure = (curve: SubjectCurve['curve']) => statistic.of(curve, extremity[alternative]);
      const observed = measure(one.curve);
      columns.statistic[row] = observed;
      columns.draws[row] = one.drawn.length;
      columns.reason[row] = whyNoTest(one, summary, found.choices.draws);
      if (columns.reason[row] !== '') return;
      columns.p_value[row] = symmetricPValues(observed, Float64Array.from(one.drawn, measure)).greater;
    });
  });
  return table;
}

/** The columns both tables of summaries share. */
type Summarised = Pick<
  ColumnsOf<'specification_tests'>,
  'specifications' | 'median' | 'lowest' | 'highest' | 'share_significant' | 'share_same_sign'
>;

export function fillSummary(columns: Summarised, row: number, summary: CurveSummary): void {
  columns.specifications[row] = summary.specifications;
  columns.median[row] = summary.median;
  columns.lowest[row] = summary.lowest;
  columns.highest[row] = summary.highest;
  columns.share_significant[row] = summary.shareSignificant;
  columns.share_same_sign[row] = summary.shareSameSign;
}

function whyNoTest({ drawn }: SubjectCurve, { specifications }: CurveSummary, wanted: number): string {
  if (specifications === 0) return 'no specification has an estimate';
  if (wanted === 0) return 'no draws were asked for';
  if (drawn.length > 0) return '';
  return 'no earlier session has room for the windows of every specification away from the events of its securities: add earlier prices, or shorten the estimation windows';
}
