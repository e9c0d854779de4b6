import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'group_comparisons'>;

/** The difference between the CAARs of each pair of groups. */
export function groupComparisonsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    text<Row>(
      'Groups',
      ({ group, other_group: other }) => voice.say`${plain(group)} less ${plain(other)}`,
      'group',
      'other_group',
    ),
    ...modelColumn<Row>(voice, settings.models),
    number<Row>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('n', ({ n, other_n: other }) => voice.say`${count(n)} and ${count(other)}`, 'n', 'other_n'),
    number<Row>('Difference', (row) => starred(voice, row.estimate, row.p_value), 'estimate'),
    number<Row>('Welch t', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Row>('p by permutation', (row) => pValue(row.p_permutation), 'p_permutation'),
    text<Row>('Remark', ({ reason }) => ({ text: voice.quoted(plain(reason)), tone: 'quiet' }), 'reason'),
  ];
  return told(result, 'Groups compared', rowsIn(tables.group_comparisons), columns, 'group_comparisons');
}
