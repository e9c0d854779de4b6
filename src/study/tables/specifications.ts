import { confidenceInterval, pValue } from '../../inference/p-value.ts';
import { arrayOf } from '../../numeric/list.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { Observation } from '../observations.ts';
import type { Settings } from '../settings.ts';
import type { Placement } from '../specifications/choices.ts';
import type { Estimate } from '../specifications/estimates.ts';
import { choicesIn } from '../specifications/specification.ts';
import type { Subject } from '../specifications/subject.ts';
import type { Told } from './makers.ts';

/** One row for each specification and subject: the samples first, then each observation; none where no curve is asked for. */
export function specificationsTable(told: Told): Table<'specifications'> {
  const found = told.curves;
  if (found === undefined) return blankTable('specifications', 0);
  const { specifications, curves } = found;
  const { settings } = told.context;
  const table = blankTable('specifications', specifications.length * curves.length);
  const { columns } = table;
  specifications.forEach((specification, place) => {
    const choices = Object.entries(choicesIn(specification));
    curves.forEach(({ subject, estimates }, at) => {
      const row = place * curves.length + at;
      columns.specification[row] = place + 1;
      for (const [dimension, choice] of choices) columns[dimension as keyof typeof columns][row] = choice;
      columns.observation[row] = subject.observation;
      columns.group[row] = subject.group;
      columns.date[row] = dateOf(subject, specification.placement, arrayOf(told.placed));
      fillEstimate(columns, row, estimates[place]!, settings);
    });
  });
  return table;
}

/** Session of day 0 of a single observation; '' where it has none or would lie outside the calendar, and for a sample. */
export function dateOf(
  { observation, members }: Subject,
  { shifts }: Placement,
  placed: readonly Observation[],
): string {
  if (observation === '') return '';
  const { panel, dayZero } = placed[members[0]!]!;
  return panel!.calendar.isoDates[panel!.first + dayZero + shifts[members[0]!]!] ?? '';
}

function fillEstimate(
  columns: ColumnsOf<'specifications'>,
  row: number,
  { n, estimate, standardError, statistic, degreesOfFreedom, reason }: Estimate,
  { alternative, confidence }: Settings,
): void {
  columns.n[row] = n;
  columns.estimate[row] = estimate;
  columns.reason[row] = reason;
  if (reason !== '') return;
  const distribution = { name: 't', degreesOfFreedom } as const;
  const interval = confidenceInterval({ estimate, standardError, distribution }, alternative, confidence);
  columns.std_error[row] = standardError;
  columns.statistic[row] = statistic;
  columns.p_value[row] = pValue(statistic, distribution, alternative);
  columns.df[row] = degreesOfFreedom;
  columns.conf_low[row] = interval.low;
  columns.conf_high[row] = interval.high;
}
