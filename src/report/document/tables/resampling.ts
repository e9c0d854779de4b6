import type { StudyResult } from '../../../study/result.ts';
import { count, MISSING, pValue, windowName } from '../../numbers.ts';
import { groupName } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import { testName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'resampling'>;

/** Tests by drawing event dates again; the single days are in the file. */
export function resamplingTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    text<Row>('Method', ({ method }) => voice.word(testName(method)), 'method'),
    text<Row>('Group', ({ group }) => groupName(voice, group), 'group'),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('Measure', ({ measure }) => measure, 'measure'),
    number<Row>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('n', ({ n }) => count(n), 'n'),
    number<Row>('Dates', ({ clusters }) => count(clusters), 'clusters'),
    number<Row>('Estimate', (row) => starred(voice, row.estimate, row.p_value), 'estimate'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Row>(
      'Interval (BCa)',
      ({ bca_low: low, bca_high: high }) =>
        Number.isNaN(low) || Number.isNaN(high)
          ? MISSING
          : voice.say`${voice.move(low)} to ${voice.move(high)}`,
      'bca_low',
      'bca_high',
    ),
    text<Row>('Remark', ({ reason }) => ({ text: voice.quoted(plain(reason)), tone: 'quiet' }), 'reason'),
  ];
  const rows = rowsIn(tables.resampling, ({ measure }, row) => measure[row] !== 'AAR');
  return told(result, 'Tests by drawing event dates again', rows, columns, 'resampling');
}
