import type { StudyResult } from '../../../study/result.ts';
import { count, MISSING, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text } from './shown.ts';

type Row = RowOf<'resampling'>;

/** Tests by drawing event dates again; the single days are in the file. */
export function resamplingTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    text<Row>('Method', ({ method }) => method),
    text<Row>('Group', ({ group }) => plain(group)),
    ...modelColumn<Row>(settings.models),
    text<Row>('Measure', ({ measure }) => measure),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('n', ({ n }) => count(n)),
    number<Row>('Dates', ({ clusters }) => count(clusters)),
    number<Row>('Estimate', ({ estimate }) => percent(estimate)),
    number<Row>('p', (row) => pValue(row.p_value)),
    number<Row>('Interval (BCa)', ({ bca_low: low, bca_high: high }) =>
      Number.isNaN(low) || Number.isNaN(high) ? MISSING : `${percent(low)} to ${percent(high)}`,
    ),
    text<Row>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  const rows = rowsIn(tables.resampling, ({ measure }, row) => measure[row] !== 'AAR');
  return shown('Tests by drawing event dates again', rows, columns, 'resampling');
}
