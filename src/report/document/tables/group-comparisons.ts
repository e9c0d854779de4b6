import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text } from './shown.ts';

type Row = RowOf<'group_comparisons'>;

/** The difference between the CAARs of each pair of groups. */
export function groupComparisonsTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    text<Row>('Groups', ({ group, other_group: other }) => `${plain(group)} less ${plain(other)}`),
    ...modelColumn<Row>(settings.models),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('n', ({ n, other_n: other }) => `${count(n)} and ${count(other)}`),
    number<Row>('Difference', ({ estimate }) => percent(estimate)),
    number<Row>('Welch t', ({ statistic }) => decimal(statistic)),
    number<Row>('p', (row) => pValue(row.p_value)),
    number<Row>('p by permutation', (row) => pValue(row.p_permutation)),
    text<Row>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  return shown('Groups compared', rowsIn(tables.group_comparisons), columns, 'group_comparisons');
}
