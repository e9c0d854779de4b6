import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { count, decimal, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'joint_tests'>;

const terms: Readonly<Record<string, string>> = {
  compound: 'as one event',
  'event-day': 'event day',
  joint: 'all event days',
};

/** Several announcements of one security: each day in one regression, all together, and as one event. */
export function jointTestsTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Security', ({ security }) => plain(security)),
    ...modelColumn<Row>(settings.models),
    text<Row>('What is tested', ({ term }) => terms[term] ?? term),
    text<Row>('Events', ({ events }) => plain(events)),
    whole<Row>('From', ({ date }) => tableDate(date)),
    number<Row>('Days', ({ from, to }) => windowName(from, to)),
    number<Row>('Estimate', ({ estimate }) => percent(estimate)),
    text<Row>('Statistic', (row) => statistic(row)),
    number<Row>('p', (row) => pValue(row.p_value)),
    text<Row>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  const caption = 'Several announcements of one security, tested together';
  return shown(caption, rowsIn(tables.joint_tests), columns, 'joint_tests');
}

function statistic({ statistic: value, distribution, df, df2 }: Row): string {
  if (Number.isNaN(value)) return '–';
  const of = Number.isNaN(df2) ? count(df) : `${count(df)}, ${count(df2)}`;
  return `${distribution}(${of}) = ${decimal(value)}`;
}
